package org.workways.files.atlas;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.files.table.Row;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;

/// Reads `skills.csv` and `levels.csv`.
final class SkillTables {

    private final RowScope scope;
    private final SortedMap<ConceptId, Skill> skills = new TreeMap<>();
    private final Map<String, ConceptId> codes = new HashMap<>();
    private final SortedMap<ConceptId, Row> rows = new TreeMap<>();
    private final SortedMap<Fact, String> meanings = new TreeMap<>();

    SkillTables(RowScope scope) {
        this.scope = scope;
    }

    Collection<Skill> all() {
        return skills.values();
    }

    /// The ids of all skills, by their code.
    Map<String, ConceptId> codes() {
        return codes;
    }

    SortedMap<Fact, String> levelMeanings() {
        return meanings;
    }

    boolean skill(Row row) {
        return scope.read(row, this::skill);
    }

    boolean level(Row row) {
        return scope.read(row, this::level);
    }

    /// A user's skill may be close to one of the atlas, whose row knows nothing of it.
    void makeClosenessMutual() {
        var relatives = new TreeMap<ConceptId, SortedSet<ConceptId>>();
        for (var skill : skills.values())
            for (var relative : skill.closeTo())
                relatives.computeIfAbsent(relative, id -> new TreeSet<>()).add(skill.id());
        relatives.forEach((id, more) -> skills.computeIfPresent(id, (same, skill) -> {
            var closeTo = new TreeSet<>(skill.closeTo());
            closeTo.addAll(more);
            return related(skill, skill.buildsOn(), closeTo);
        }));
    }

    /// Takes out relations to skills that are not there. Only possible once all skills are read.
    void relate() {
        for (var skill : List.copyOf(skills.values())) {
            if (areSound(skill, skill.buildsOn()) && areSound(skill, skill.closeTo())) continue;
            var buildsOn = existing(skill, "builds_on", skill.buildsOn());
            var closeTo = existing(skill, "close_to", skill.closeTo());
            skills.put(skill.id(), related(skill, buildsOn, closeTo));
        }
    }

    private void skill(Cells cells) {
        var id = scope.freshId(cells);
        var links = new TreeSet<Link>();
        Links.addEsco(cells, links);
        // Names of products are what people type, not what the skill is called.
        var labels = new Labels(cells.text("label"), cells.list("alternatives"), cells.list("onet_technology"));
        var skill = new Skill(
                id,
                labels,
                cells.word("family", SkillFamily.class),
                cells.text("group"),
                cells.text("description"),
                cells.ids("builds_on"),
                cells.ids("close_to"),
                links);
        scope.attestations().put(id, cells.attestation());
        skills.put(id, skill);
        codes.put(id.code(), id);
        rows.put(id, cells.row());
    }

    private void level(Cells cells) {
        var fact = new Fact(cells.known("skill", codes), cells.level("level"));
        cells.attestation();
        if (meanings.putIfAbsent(fact, cells.text("meaning")) != null)
            throw cells.refuse("level", "this level of " + fact.skill().code() + " is there already");
    }

    private SortedSet<ConceptId> existing(Skill skill, String column, SortedSet<ConceptId> relatives) {
        var existing = new TreeSet<ConceptId>();
        for (var relative : relatives) {
            if (isSound(skill, relative)) existing.add(relative);
            else report(skill, column, relative);
        }
        return existing;
    }

    private boolean areSound(Skill skill, SortedSet<ConceptId> relatives) {
        for (var relative : relatives) if (!isSound(skill, relative)) return false;
        return true;
    }

    private boolean isSound(Skill skill, ConceptId relative) {
        return codes.containsKey(relative.code())
                && !relative.code().equals(skill.id().code());
    }

    private void report(Skill skill, String column, ConceptId relative) {
        var row = rows.get(skill.id());
        if (row == null) throw new IllegalStateException(skill.id() + " came from no row.");
        var why = relative.equals(skill.id()) ? "a skill is not related to itself" : "there is no " + relative.code();
        scope.report(row.bad(column, why + ". Relation left out"));
    }

    private static Skill related(Skill skill, SortedSet<ConceptId> buildsOn, SortedSet<ConceptId> closeTo) {
        return new Skill(
                skill.id(),
                skill.labels(),
                skill.family(),
                skill.group(),
                skill.description(),
                buildsOn,
                closeTo,
                skill.links());
    }
}
