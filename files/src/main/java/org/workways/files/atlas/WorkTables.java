package org.workways.files.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.exposure.TaskEffect;
import org.workways.exposure.Technology;
import org.workways.files.table.Row;
import org.workways.taxonomy.Figure;

/// Reads `technologies.csv`, `effects.csv` and `figures.csv`: what happens to work.
final class WorkTables {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final RowScope scope;
    private final Map<String, ConceptId> skills;
    private final Map<String, ConceptId> occupations;
    private final SortedMap<ConceptId, Technology> technologies = new TreeMap<>();
    private final Map<String, ConceptId> codes = new HashMap<>();
    private final SortedMap<ConceptId, List<TaskEffect>> effects = new TreeMap<>();
    private final Set<List<String>> tasks = new HashSet<>();
    private final SortedSet<Figure> figures = new TreeSet<>();

    /// @param skills      ids by their code
    /// @param occupations ids by their code
    WorkTables(RowScope scope, Map<String, ConceptId> skills, Map<String, ConceptId> occupations) {
        this.scope = scope;
        this.skills = skills;
        this.occupations = occupations;
    }

    /// The technologies with what they do to tasks, by id.
    List<Technology> technologies() {
        return technologies.values().stream().map(this::complete).toList();
    }

    SortedSet<Figure> figures() {
        return figures;
    }

    boolean technology(Row row) {
        return scope.read(row, this::technology);
    }

    boolean effect(Row row) {
        return scope.read(row, this::effect);
    }

    boolean figure(Row row) {
        return scope.read(row, this::figure);
    }

    private void technology(Cells cells) {
        var id = scope.freshId(cells);
        var technology = new Technology(
                id,
                new Labels(cells.text("label"), cells.list("alternatives"), List.of()),
                cells.word("group", Technology.Group.class),
                cells.word("maturity", Technology.Maturity.class),
                cells.knownIds("skills", skills),
                cells.text("description"),
                List.of());
        scope.attestations().put(id, cells.attestation());
        technologies.put(id, technology);
        codes.put(id.code(), id);
    }

    private void effect(Cells cells) {
        var technology = cells.known("technology", codes);
        var affected = cells.knownIds("occupations", occupations);
        if (affected.isEmpty()) throw cells.refuse("occupations", "a task is somebody's task");
        var effect = new TaskEffect(
                cells.text("task"),
                onetTask(cells),
                cells.word("effect", TaskEffect.Kind.class),
                affected,
                cells.text("reason"),
                cells.attestation());
        if (!tasks.add(List.of(technology.code(), effect.task())))
            throw cells.refuse("task", technology.code() + " has this task already in another row");
        effects.computeIfAbsent(technology, id -> new ArrayList<>()).add(effect);
    }

    private static Optional<TaskEffect.OnetTask> onetTask(Cells cells) {
        var code = cells.maybe("onet");
        var number = cells.whole("task_id", 1, 999_999_999);
        if (code.isEmpty() && number.isEmpty()) return Optional.empty();
        if (code.isEmpty() || number.isEmpty())
            throw cells.refuse("task_id", "a task of O*NET has a code and a number, or neither is given");
        return Optional.of(
                new TaskEffect.OnetTask(new ConceptId("onet", Links.onet(cells, "onet")), number.getAsInt()));
    }

    private void figure(Cells cells) {
        var measure = cells.word("measure", Figure.Measure.class);
        var value = cells.text("value");
        if (measure.isNumber()) cells.number("value");
        int year = cells.whole("year", FIRST_YEAR, LAST_YEAR)
                .orElseThrow(() -> cells.refuse("year", "every figure is about a year"));
        if (!figures.add(new Figure(about(cells), measure, value, year, cells.attestation())))
            throw cells.refuse("about", "this figure is there already");
    }

    private static ConceptId about(Cells cells) {
        var code = cells.text("about");
        int colon = code.indexOf(':');
        var own = code.substring(colon + 1);
        boolean isRight =
                switch (colon < 0 ? "" : code.substring(0, colon)) {
                    case "soc" -> Links.hasShape(own, "99-9999");
                    case "onet" -> Links.hasShape(own, "99-9999.99");
                    case "isco" -> Links.hasShape(own, "9999");
                    case "esco" -> Links.isUuid(own);
                    default -> false;
                };
        if (!isRight)
            throw cells.refuse("about", "it must be a code as in soc:15-1252, onet:15-1252.00, isco:2512 or esco:…");
        return ConceptId.parse(code);
    }

    private Technology complete(Technology bare) {
        return new Technology(
                bare.id(),
                bare.labels(),
                bare.group(),
                bare.maturity(),
                bare.skills(),
                bare.description(),
                effects.getOrDefault(bare.id(), List.of()));
    }
}
