package org.workways.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.audit.Finding.Covered;
import org.workways.audit.Finding.Missing;
import org.workways.audit.Finding.Repeated;
import org.workways.audit.Finding.Thin;
import org.workways.audit.Finding.Unasked;
import org.workways.audit.Finding.Unassessed;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.taxonomy.Taxonomy;

/// What a programme teaches beside what is asked for.
/// @param findings one of covered, thin and missing for each skill that is asked for, in the order of the target; then
/// those that are repeated, not assessed, and asked for by nobody
public record Audit(List<Module> modules, Target target, List<Finding> findings, List<OutOfOrder> outOfOrder) {
    public Audit {
        modules = List.copyOf(modules);
        findings = List.copyOf(findings);
        outOfOrder = List.copyOf(outOfOrder);
    }

    public static Audit of(Collection<Module> modules, Target target, Taxonomy taxonomy) {
        return new Auditor(List.copyOf(modules), target, taxonomy).audit();
    }

    public <F extends Finding> List<F> findings(Class<F> kind) {
        return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// What part of the skills that are asked for is covered, 0 to 1.
    public double coverage() {
        return target.needs().isEmpty()
                ? 1
                : (double) findings(Covered.class).size() / target.needs().size();
    }

    private record Auditor(List<Module> modules, Target target, Taxonomy taxonomy) {
        Audit audit() {
            var taught = bySkill();
            var findings = new ArrayList<Finding>();
            target.needs().forEach((skill, need) -> findings.add(asked(skill, need.level(), taught)));
            taught.forEach((skill, teachings) -> {
                repeated(skill, outcomes(teachings), findings);
                unassessed(skill, outcomes(teachings), findings);
                unasked(skill, outcomes(teachings), findings);
            });
            findings.sort(Comparator.comparingInt(Auditor::place));
            return new Audit(modules, target, findings, new TermOrder(modules).problems());
        }

        private static int place(Finding finding) {
            return switch (finding) {
                case Covered covered -> 0;
                case Thin thin -> 0;
                case Missing missing -> 0;
                case Repeated repeated -> 1;
                case Unassessed unassessed -> 2;
                case Unasked unasked -> 3;
            };
        }

        private SortedMap<ConceptId, List<Teaching>> bySkill() {
            var taught = new TreeMap<ConceptId, List<Teaching>>();
            for (var module : modules)
                for (var teaching : module.teachings())
                    taught.computeIfAbsent(teaching.skill(), skill -> new ArrayList<>())
                            .add(teaching);
            return taught;
        }

        private Finding asked(ConceptId skill, Level asked, SortedMap<ConceptId, List<Teaching>> taught) {
            var all = Objects.requireNonNullElse(taught.get(skill), List.<Teaching>of());
            var outcomes = outcomes(all);
            var enough = outcomes.stream()
                    .filter(teaching -> teaching.level().atLeast(asked))
                    .toList();
            if (!enough.isEmpty()) return new Covered(skill, asked, enough);
            if (!outcomes.isEmpty()) return new Thin(skill, asked, highest(outcomes), false, outcomes);
            var mentioned = all.stream().filter(Auditor::isTaught).toList();
            if (!mentioned.isEmpty()) return new Thin(skill, asked, Level.FOUNDATION, true, mentioned);
            return new Missing(skill, asked, all, near(skill, taught));
        }

        private static List<Teaching> outcomes(List<Teaching> teachings) {
            return teachings.stream()
                    .filter(teaching -> teaching.part() == Part.OUTCOME)
                    .toList();
        }

        private static boolean isTaught(Teaching teaching) {
            return teaching.part() == Part.CONTENT || teaching.part() == Part.ASSESSMENT;
        }

        private static Level highest(List<Teaching> outcomes) {
            return outcomes.stream().map(Teaching::level).reduce(Level.FOUNDATION, Level::max);
        }

        /// Close to it, or building on it, or what it builds on.
        private List<ConceptId> near(ConceptId skill, SortedMap<ConceptId, List<Teaching>> taught) {
            var own = taxonomy.skill(skill);
            return taught.keySet().stream()
                    .filter(other ->
                            !outcomes(Objects.requireNonNull(taught.get(other))).isEmpty())
                    .filter(other -> {
                        var that = taxonomy.skill(other);
                        return own.closeTo().contains(other)
                                || that.closeTo().contains(skill)
                                || that.buildsOn().contains(skill)
                                || own.buildsOn().contains(other);
                    })
                    .toList();
        }

        /// At one level in several modules; the highest such level counts.
        private static void repeated(ConceptId skill, List<Teaching> outcomes, List<Finding> findings) {
            var byLevel = new TreeMap<Level, List<Teaching>>(Comparator.reverseOrder());
            for (var outcome : onePerModule(outcomes))
                byLevel.computeIfAbsent(outcome.level(), level -> new ArrayList<>())
                        .add(outcome);
            for (var level : byLevel.entrySet())
                if (level.getValue().size() > 1) {
                    findings.add(new Repeated(skill, level.getKey(), level.getValue()));
                    return;
                }
        }

        /// The highest outcome of each module.
        private static List<Teaching> onePerModule(List<Teaching> outcomes) {
            var highest = new TreeMap<String, Teaching>();
            for (var outcome : outcomes)
                highest.merge(
                        outcome.module().code(),
                        outcome,
                        (one, other) ->
                                other.level().atLeast(one.level()) && other.level() != one.level() ? other : one);
            return List.copyOf(highest.values());
        }

        private void unassessed(ConceptId skill, List<Teaching> outcomes, List<Finding> findings) {
            if (outcomes.isEmpty()) return;
            var assessed = new HashSet<String>();
            for (var module : modules)
                if (module.isAssessed()) assessed.add(module.syllabus().code());
            if (outcomes.stream()
                    .noneMatch(outcome -> assessed.contains(outcome.module().code())))
                findings.add(new Unassessed(skill, outcomes));
        }

        /// Asked for, or liked, or needed for what is asked for: by what it builds on, and what that builds on.
        private Set<ConceptId> useful() {
            var useful = new TreeSet<>(target.needs().keySet());
            var open = new ArrayDeque<>(useful);
            while (!open.isEmpty())
                for (var base : taxonomy.skill(open.remove()).buildsOn()) if (useful.add(base)) open.add(base);
            useful.addAll(target.welcome());
            return useful;
        }

        private void unasked(ConceptId skill, List<Teaching> outcomes, List<Finding> findings) {
            if (!outcomes.isEmpty() && !useful().contains(skill)) findings.add(new Unasked(skill, outcomes));
        }
    }
}
