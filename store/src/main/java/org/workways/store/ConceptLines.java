package org.workways.store;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.concept.Level;
import org.workways.taxonomy.EmergingTask;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Task;

/// Skills, occupations and tasks as lines and back. The cells are those in the package's description.
final class ConceptLines {
    private ConceptLines() {}

    static byte[] line(Skill skill) {
        var cells = names(skill.id(), skill.labels());
        return cells.text(skill.family().code())
                .text(skill.group())
                .text(skill.description())
                .list(skill.buildsOn())
                .list(skill.closeTo())
                .list(links(skill.links()))
                .line();
    }

    static Skill skill(CellReader cells) {
        return new Skill(
                ConceptId.parse(cells.text()),
                labels(cells),
                SkillFamily.of(cells.text()),
                cells.text(),
                cells.text(),
                sorted(cells.list(), ConceptId::parse),
                sorted(cells.list(), ConceptId::parse),
                sorted(cells.list(), ConceptLines::link));
    }

    static byte[] line(Occupation occupation) {
        var cells = names(occupation.id(), occupation.labels());
        return cells.text(word(occupation.role()))
                .list(occupation.families().stream().map(SkillFamily::code).toList())
                .list(links(occupation.links()))
                .text(occupation.isco().orElse(""))
                .text(number(occupation.entryLevel()))
                .text(number(occupation.jobZone()))
                .text(occupation.description())
                .list(occupation.requirements().stream().map(ConceptLines::cell).toList())
                .line();
    }

    static Occupation occupation(CellReader cells) {
        return new Occupation(
                ConceptId.parse(cells.text()),
                labels(cells),
                constant(Occupation.Role.class, cells.text()),
                sorted(cells.list(), SkillFamily::of),
                sorted(cells.list(), ConceptLines::link),
                Optional.of(cells.text()).filter(isco -> !isco.isEmpty()),
                number(cells.text()),
                number(cells.text()),
                cells.text(),
                sorted(cells.list(), ConceptLines::requirement));
    }

    static byte[] line(Task task) {
        return new CellWriter()
                .text(task.occupation().toString())
                .text(task.id())
                .text(task.core() ? "core" : "")
                .text(task.statement())
                .list(task.activities())
                .line();
    }

    static Task task(CellReader cells) {
        var occupation = ConceptId.parse(cells.text());
        var id = cells.text();
        boolean core = !cells.text().isEmpty();
        var statement = cells.text();
        return new Task(occupation, id, statement, core, cells.isAtEnd() ? List.of() : cells.list());
    }

    static byte[] line(EmergingTask task) {
        return new CellWriter()
                .text(task.occupation().toString())
                .text(task.seen().toString())
                .text(task.source())
                .text(task.statement())
                .line();
    }

    static EmergingTask emerging(CellReader cells) {
        var occupation = ConceptId.parse(cells.text());
        var seen = YearMonth.parse(cells.text());
        var source = cells.text();
        return new EmergingTask(occupation, cells.text(), seen, source);
    }

    /// @param activity its id and what it is called
    static byte[] line(Map.Entry<String, String> activity) {
        return new CellWriter()
                .text(activity.getKey())
                .text(activity.getValue())
                .line();
    }

    static Map.Entry<String, String> activity(CellReader cells) {
        return Map.entry(cells.text(), cells.text());
    }

    private static CellWriter names(ConceptId id, Labels labels) {
        return new CellWriter()
                .text(id.toString())
                .text(labels.preferred())
                .list(labels.alternatives())
                .list(labels.hidden());
    }

    private static Labels labels(CellReader cells) {
        return new Labels(cells.text(), cells.list(), cells.list());
    }

    private static List<String> links(Collection<Link> links) {
        return links.stream()
                .map(link -> word(link.match()) + " " + link.target())
                .toList();
    }

    private static Link link(String item) {
        int gap = item.indexOf(' ');
        return new Link(ConceptId.parse(item.substring(gap + 1)), constant(Link.Match.class, item.substring(0, gap)));
    }

    private static String cell(Requirement requirement) {
        var need = requirement.need() == Requirement.Need.ESSENTIAL ? "e" : "o";
        return need + requirement.level().number() + " " + requirement.skill();
    }

    private static Requirement requirement(String item) {
        var need = item.charAt(0) == 'e' ? Requirement.Need.ESSENTIAL : Requirement.Need.OPTIONAL;
        return new Requirement(ConceptId.parse(item.substring(3)), Level.of(item.charAt(1) - '0'), need);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static OptionalInt number(String cell) {
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }

    private static <T> SortedSet<T> sorted(List<String> items, Function<String, T> read) {
        var set = new TreeSet<T>();
        for (var item : items) set.add(read.apply(item));
        return set;
    }
}
