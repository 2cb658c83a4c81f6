package org.workways.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.workways.concept.ConceptId;

/// Checks that what is needed is taught before, term by term. Modules that do not say their term are not checked.
final class TermOrder {
    private static final Pattern CODE_BEFORE = Pattern.compile("[A-Z]{2,5}[- ]?[0-9]{2,4}[A-Z]?[\\s(:]*$");

    private final List<Module> modules;

    TermOrder(List<Module> modules) {
        this.modules = modules;
    }

    List<OutOfOrder> problems() {
        var problems = new ArrayList<OutOfOrder>();
        for (var module : modules) {
            for (var needed : module.syllabus().needs())
                required(module.syllabus(), needed).ifPresent(problems::add);
            problems.addAll(expected(module));
        }
        return problems;
    }

    private Optional<OutOfOrder> required(Syllabus module, String needed) {
        var found = modules.stream()
                .map(Module::syllabus)
                .filter(other -> isMeant(other, needed))
                .findFirst();
        if (found.isEmpty()) {
            boolean isName = needed.split(" ").length <= 6;
            return isName && !namesSkill(module, needed)
                    ? Optional.of(new OutOfOrder.Unknown(module, needed))
                    : Optional.empty();
        }
        return isBefore(found.get(), module)
                ? Optional.empty()
                : Optional.of(new OutOfOrder.Later(module, found.get()));
    }

    /// `Basic knowledge of Python` is no module.
    private boolean namesSkill(Syllabus module, String needed) {
        return modules.stream()
                .filter(each -> each.syllabus().equals(module))
                .flatMap(each -> each.teachings().stream())
                .anyMatch(teaching -> teaching.part() == Part.PREREQUISITE
                        && needed.toLowerCase(Locale.ROOT)
                                .contains(teaching.statement()
                                        .sentence()
                                        .text()
                                        .substring(
                                                teaching.start(),
                                                Math.min(
                                                        teaching.end(),
                                                        teaching.statement()
                                                                .sentence()
                                                                .text()
                                                                .length()))
                                        .toLowerCase(Locale.ROOT)));
    }

    private static boolean isMeant(Syllabus other, String needed) {
        return plain(other.code()).equals(plain(needed)) || plain(other.title()).equals(plain(needed));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]+", "");
    }

    /// Unknown terms are given the benefit of the doubt.
    private static boolean isBefore(Syllabus one, Syllabus other) {
        return one.term().isEmpty()
                || other.term().isEmpty()
                || one.term().getAsInt() < other.term().getAsInt();
    }

    /// Skills that a module expects, of which it says so, and that are taught too late or nowhere; not those that it
    /// teaches itself, or that are of a module which it requires.
    private List<OutOfOrder> expected(Module module) {
        var problems = new ArrayList<OutOfOrder>();
        var seen = new TreeSet<ConceptId>();
        for (var teaching : module.teachings()) {
            var skill = teaching.skill();
            if (teaching.part() != Part.PREREQUISITE || module.teaches(skill) || namesModule(teaching)) continue;
            if (!seen.add(skill)) continue;
            var taught = taught(skill);
            boolean isKnown =
                    taught.stream().anyMatch(other -> isBefore(other, module.syllabus()) || isRequired(module, other));
            if (!isKnown)
                problems.add(new OutOfOrder.Skill(
                        module.syllabus(), skill, teaching, taught.stream().findFirst()));
        }
        return problems;
    }

    /// In `ACA-302 Statistics` the skill is the name of a module.
    private static boolean namesModule(Teaching teaching) {
        var before = teaching.statement()
                .sentence()
                .text()
                .substring(
                        0,
                        Math.min(
                                teaching.start(),
                                teaching.statement().sentence().text().length()));
        return CODE_BEFORE.matcher(before).find();
    }

    private static boolean isRequired(Module module, Syllabus other) {
        return module.syllabus().needs().stream().anyMatch(needed -> isMeant(other, needed));
    }

    /// Modules that teach it, the earliest first.
    private List<Syllabus> taught(ConceptId skill) {
        return modules.stream()
                .filter(module -> module.teaches(skill))
                .map(Module::syllabus)
                .sorted(Comparator.comparingInt(syllabus -> syllabus.term().orElse(Integer.MAX_VALUE)))
                .toList();
    }
}
