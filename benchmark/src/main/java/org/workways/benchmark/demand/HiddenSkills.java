package org.workways.benchmark.demand;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.benchmark.TextTable;
import org.workways.concept.Chance;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.demand.AskedKind;
import org.workways.demand.OpenName;
import org.workways.demand.RisingNames;
import org.workways.demand.TermGroups;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.Taxonomy;

/// Takes the names of a tenth of the skills from the atlas, drawn by chance, reads the adverts
/// again, and asks which of the skills that rise come back as words that no taxonomy has; then the
/// next tenth.
final class HiddenSkills {
    private static final int ONE_IN = 10;
    private static final long SEED = 1;

    private final EmergenceCorpus corpus;
    private final Taxonomy atlas;
    private final YearMonth last;
    private final TextTable table = new TextTable(
            "tenth",
            "hidden",
            "of these asked for in 30 adverts",
            "a word in 30",
            "rising or new",
            "come back",
            "which");
    private int rising;
    private int back;
    private int often;
    private int oftenBack;

    HiddenSkills(EmergenceCorpus corpus, YearMonth last) {
        this.corpus = corpus;
        this.atlas = corpus.wiring().atlas().taxonomy();
        this.last = last;
    }

    /// @param rising of the hidden ones
    /// @param often  asked for in 30 adverts
    record Figures(int rising, int back, int often, int oftenBack) {}

    Figures run(int folds) {
        var facts = corpus.facts().grouped();
        var adverts = sums(facts.byMonth(AskedKind.SKILL));
        var known = new HashSet<ConceptId>();
        new RisingNames(facts, AskedKind.SKILL, OpenName.Rule.USUAL).at(last).forEach(skill -> known.add(skill.id()));
        for (int fold = 0; fold < folds; fold++) round(fold, adverts, known);
        System.out.println(table);
        return new Figures(rising, back, often, oftenBack);
    }

    private void round(int fold, Map<ConceptId, Integer> adverts, Set<ConceptId> known) {
        var hidden = hidden(atlas, fold);
        var facts = corpus.readBy(without(atlas, hidden), "hidden-" + fold).grouped();
        var words = sums(facts.byMonth(AskedKind.TERM));
        var counted = new TreeMap<String, Integer>();
        words.forEach((word, count) -> counted.merge(TermGroups.key(word.code()), count, Integer::sum));
        var found = new HashSet<String>();
        new RisingNames(facts, AskedKind.TERM, OpenName.Rule.USUAL)
                .at(last)
                .forEach(name -> found.add(TermGroups.key(name.id().code())));
        int fewest = OpenName.Rule.USUAL.fewest();
        var asked = hidden.stream()
                .filter(skill -> adverts.getOrDefault(skill.id(), 0) >= fewest)
                .toList();
        var read = asked.stream()
                .filter(skill -> keys(skill).stream().anyMatch(key -> counted.getOrDefault(key, 0) >= fewest))
                .toList();
        var rise = hidden.stream().filter(skill -> known.contains(skill.id())).toList();
        var come = rise.stream()
                .filter(skill -> keys(skill).stream().anyMatch(found::contains))
                .toList();
        rising += rise.size();
        back += come.size();
        often += asked.size();
        oftenBack += read.size();
        table.row(fold, hidden.size(), asked.size(), read.size(), rise.size(), come.size(), labels(rise, come));
    }

    static List<Skill> hidden(Taxonomy atlas, int fold) {
        var all = List.copyOf(atlas.skills());
        var order = new Chance(SEED).order(all.size());
        var hidden = new ArrayList<Skill>();
        for (int at = fold; at < all.size(); at += ONE_IN) hidden.add(all.get(order[at]));
        return hidden;
    }

    /// The same skills; what is hidden is called as nobody calls anything.
    static Taxonomy without(Taxonomy atlas, List<Skill> hidden) {
        var nameless = new ArrayList<Skill>();
        for (var skill : hidden)
            nameless.add(new Skill(
                    skill.id(),
                    Labels.of("hidden" + nameless.size() + "zqx"),
                    skill.family(),
                    skill.group(),
                    "",
                    skill.buildsOn(),
                    skill.closeTo(),
                    skill.links()));
        return atlas.with(nameless, List.of());
    }

    private static Set<String> keys(Skill skill) {
        var keys = new TreeSet<String>();
        skill.labels()
                .all()
                .forEach(name -> keys.add(
                        TermGroups.key(name.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", "-"))));
        return keys;
    }

    private static String labels(List<Skill> rise, List<Skill> come) {
        return String.join(
                ", ",
                rise.stream()
                        .map(skill -> come.contains(skill) ? skill.label() : "(" + skill.label() + ")")
                        .toList());
    }

    private static SortedMap<ConceptId, Integer> sums(SortedMap<ConceptId, SortedMap<YearMonth, Integer>> counts) {
        var sums = new TreeMap<ConceptId, Integer>();
        counts.forEach((id, months) -> sums.put(
                id, months.values().stream().mapToInt(Integer::intValue).sum()));
        return sums;
    }
}
