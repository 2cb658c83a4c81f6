package org.workways.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.workways.concept.Chance;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.concept.Level;
import org.workways.learning.Catalogue;
import org.workways.recognise.Document;
import org.workways.recognise.Mention.Matched;
import org.workways.recognise.Mention.Stance;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Requirement.Need;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// FEATURE F04: the smallest change to a programme that closes its gaps. Drawn skills lie in three groups of one
/// family and cost 20 hours a level, since no course is known.
class F04ProposalsTest {
    private static final int SKILLS = 9;
    private static final double HOURS = 20;

    private final List<Skill> skills = new ArrayList<>();
    private final List<Module> modules = new ArrayList<>();

    @Test
    void gaps_that_fit_one_module_go_there_together() {
        draw(0);
        module("M-1", 1, 0);
        module("M-2", 2, 3);
        var proposal = proposal(ProposalLimits.USUAL, 1, 2);
        assertThat(proposal.isProven()).isTrue();
        assertThat(proposal.open()).isEmpty();
        assertThat(proposal.changes()).hasSize(1);
        assertThat(proposal.changes().getFirst()).isInstanceOfSatisfying(Change.Extended.class, extended -> {
            assertThat(extended.module().syllabus().code()).isEqualTo("M-1");
            assertThat(extended.additions()).extracting(Change.Addition::skill).containsExactly(id(1), id(2));
            assertThat(extended.near()).containsExactly(id(0));
        });
        assertThat(proposal.hours()).isEqualTo(2 * HOURS, within(1e-9));
    }

    @Test
    void a_module_takes_up_no_more_than_it_may_and_the_rest_becomes_a_new_one() {
        draw(0);
        module("M-1", 1, 0);
        var proposal = proposal(ProposalLimits.USUAL.withHoursPerModule(HOURS), 1, 2);
        assertThat(proposal.changes()).hasSize(1);
        assertThat(proposal.changes().getFirst())
                .as("one new module touches less than both")
                .isInstanceOfSatisfying(
                        Change.Added.class, added -> assertThat(added.term()).isEqualTo(OptionalInt.of(1)));
    }

    @Test
    void where_few_modules_may_be_touched_gaps_are_left_open_and_told() {
        draw(0);
        module("M-1", 1, 0);
        module("M-2", 2, 3);
        var proposal = proposal(ProposalLimits.USUAL.withTouched(1).withoutAdding(), 1, 4);
        assertThat(proposal.changes()).hasSize(1);
        assertThat(proposal.open()).hasSize(1);
        assertThat(proposal.isProven()).isTrue();
    }

    @Test
    void what_a_gap_builds_on_is_taught_no_later() {
        draw(1);
        module("M-1", 1, 3); // near to 4, which builds on 1
        module("M-2", 2, 0); // near to 1
        var proposal = proposal(ProposalLimits.USUAL.withoutAdding(), 1, 4);
        assertThat(proposal.open())
                .as("1 would come in term 2, after 4 in term 1")
                .hasSize(1);
    }

    @Test
    void the_search_finds_what_trying_everything_finds() {
        for (long seed = 1; seed <= 40; seed++) {
            var chance = new Chance(seed);
            skills.clear();
            modules.clear();
            draw(0);
            for (int i = 1; i <= 2 + chance.below(3); i++) module("M-" + i, i, chance.below(SKILLS));
            var gaps = new TreeSet<Integer>();
            while (gaps.size() < 4) gaps.add(chance.below(SKILLS));
            var limits = new ProposalLimits(
                    HOURS * (1 + chance.below(2)), 1 + chance.below(3), HOURS * (1 + chance.below(3)), 1, true, true);
            var asked = gaps.stream().mapToInt(Integer::intValue).toArray();
            var proposal = proposal(limits, asked);
            assertThat(proposal.isProven()).isTrue();
            assertThat(proposal.cost()).as("seed " + seed).isCloseTo(everything(limits, asked), within(1e-9));
        }
    }

    /// The least cost over every way to put each gap into a module near to it, a new one, or nowhere.
    private double everything(ProposalLimits limits, int... asked) {
        var gaps = new ArrayList<Integer>();
        for (int skill : asked) if (!isTaught(skill)) gaps.add(skill);
        var places = new int[gaps.size()];
        double best = Double.POSITIVE_INFINITY;
        int ways = modules.size() + 2; // each module, a new one, nowhere
        long all = Math.round(Math.pow(ways, gaps.size()));
        for (long way = 0; way < all; way++) {
            long rest = way;
            for (int i = 0; i < places.length; i++) {
                places[i] = (int) (rest % ways);
                rest /= ways;
            }
            best = Math.min(best, cost(limits, gaps, places));
        }
        return best;
    }

    private double cost(ProposalLimits limits, List<Integer> gaps, int... places) {
        var hours = new double[modules.size() + 1];
        double cost = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] == modules.size() + 1) {
                cost += ProposalLimits.OPEN;
                continue;
            }
            boolean isNew = places[i] == modules.size();
            if (!isNew && taught(modules.get(places[i])) / 3 != gaps.get(i) / 3) return Double.POSITIVE_INFINITY;
            hours[places[i]] += HOURS;
            cost += HOURS * ProposalLimits.HOUR;
        }
        int touched = 0;
        for (int place = 0; place < hours.length; place++) {
            if (hours[place] == 0) continue;
            boolean isNew = place == modules.size();
            if (hours[place] > (isNew ? limits.hoursNew() : limits.hoursPerModule()) + 1e-9)
                return Double.POSITIVE_INFINITY;
            touched++;
            cost += isNew ? ProposalLimits.ADDED : ProposalLimits.TOUCHED;
        }
        return touched > limits.touched() ? Double.POSITIVE_INFINITY : cost;
    }

    private boolean isTaught(int skill) {
        return modules.stream().anyMatch(module -> taught(module) == skill);
    }

    private static int taught(Module module) {
        return Integer.parseInt(module.teachings().getFirst().skill().code().substring(1));
    }

    private Proposal proposal(ProposalLimits limits, int... asked) {
        var requirements = new ArrayList<Requirement>();
        for (int skill : asked) requirements.add(new Requirement(id(skill), Level.FOUNDATION, Need.ESSENTIAL));
        var taxonomy = new Taxonomy(skills, List.of());
        var target = Target.of(List.of(Occupation.of(ConceptId.atlas("job"), "job", requirements)));
        var audit = Audit.of(modules, target, taxonomy);
        return new Proposer(audit, taxonomy, new TeachingHours(new Catalogue(List.of(), List.of()), taxonomy))
                .propose(limits);
    }

    /// Three skills a group.
    /// @param builds 1 if the fifth skill builds on the second
    private void draw(int builds) {
        for (int i = 0; i < SKILLS; i++) {
            var buildsOn = new TreeSet<ConceptId>();
            if (builds == 1 && i == 4) buildsOn.add(id(1));
            skills.add(new Skill(
                    id(i),
                    Labels.of("s" + i),
                    SkillFamily.IOT,
                    "group-" + i / 3,
                    "",
                    buildsOn,
                    new TreeSet<>(),
                    new TreeSet<>()));
        }
    }

    private void module(String code, int term, int skill) {
        var text = "Code: %s\nTerm: %d\n\nLearning outcomes\n- use s%d\n".formatted(code, term, skill);
        var document = new Document(code + ".txt", text);
        var mentions = new ArrayList<Matched>();
        for (var statement : Statements.of(document)) {
            int at = statement.sentence().text().indexOf("s" + skill);
            if (statement.isOutcome() && at >= 0)
                mentions.add(new Matched(
                        id(skill),
                        Level.FOUNDATION,
                        1,
                        Stance.STATED,
                        "it is there",
                        statement.sentence(),
                        statement.sentence().start() + at,
                        statement.sentence().start() + at + 2));
        }
        modules.add(Module.of(SyllabusFacts.read(document), mentions));
    }

    private static ConceptId id(int skill) {
        return ConceptId.atlas("s" + skill);
    }
}
