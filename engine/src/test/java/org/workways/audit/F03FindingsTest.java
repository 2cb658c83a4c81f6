package org.workways.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.workways.audit.Finding.Covered;
import org.workways.audit.Finding.Missing;
import org.workways.audit.Finding.Repeated;
import org.workways.audit.Finding.Thin;
import org.workways.audit.Finding.Unasked;
import org.workways.audit.Finding.Unassessed;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.concept.Level;
import org.workways.recognise.Document;
import org.workways.recognise.Mention.Matched;
import org.workways.recognise.Mention.Stance;
import org.workways.recognise.Sentence;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Requirement.Need;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// FEATURE F03: an audit says of each skill what the syllabi do about it, and what is needed too early.
class F03FindingsTest {
    private static final List<String> SKILLS = List.of("sql", "python", "mqtt", "linux", "opc-ua", "poetry");

    private final List<Module> modules = new ArrayList<>();

    @Test
    void a_skill_is_covered_by_an_outcome_of_its_level_and_thin_below_it() {
        module("M-1", 1, "Learning outcomes\n- use sql\n- describe python\n\nAssessment: exam\n");
        var audit = audit(asks("sql", 2), asks("python", 2));
        assertThat(audit.findings(Covered.class)).extracting(Finding::skill).containsExactly(id("sql"));
        var thin = audit.findings(Thin.class).getFirst();
        assertThat(thin.skill()).isEqualTo(id("python"));
        assertThat(thin.reached()).isEqualTo(Level.FOUNDATION);
        assertThat(thin.isMentioned()).isFalse();
        assertThat(audit.coverage()).isEqualTo(0.5, within(1e-12));
    }

    @Test
    void what_stands_only_among_contents_is_thin_and_what_stands_nowhere_is_missing() {
        module("M-1", 1, "Contents\n- mqtt\n");
        var audit = audit(asks("mqtt", 1), asks("opc-ua", 1));
        assertThat(audit.findings(Thin.class).getFirst().isMentioned()).isTrue();
        var missing = audit.findings(Missing.class).getFirst();
        assertThat(missing.skill()).isEqualTo(id("opc-ua"));
        assertThat(missing.by()).isEmpty();
        assertThat(missing.near()).isEmpty();
    }

    @Test
    void a_missing_skill_names_what_is_taught_near_to_it() {
        module("M-1", 1, "Learning outcomes\n- use sql\n");
        var audit = audit(asks("python", 1));
        assertThat(audit.findings(Missing.class).getFirst().near())
                .as("python is drawn close to sql")
                .containsExactly(id("sql"));
    }

    @Test
    void two_modules_that_teach_to_the_same_level_repeat_each_other_and_two_levels_do_not() {
        module("M-1", 1, "Learning outcomes\n- use sql\n- describe linux\n");
        module("M-2", 2, "Learning outcomes\n- apply sql\n- design linux\n");
        var repeated = audit(asks("sql", 1)).findings(Repeated.class);
        assertThat(repeated).extracting(Finding::skill).containsExactly(id("sql"));
        assertThat(repeated.getFirst().by())
                .extracting(teaching -> teaching.module().code())
                .containsExactly("M-1", "M-2");
    }

    @Test
    void what_no_module_assesses_and_nobody_asks_for_is_told_once_each() {
        module("M-1", 1, "Learning outcomes\n- use poetry\n");
        module("M-2", 2, "Learning outcomes\n- use sql\n\nAssessment\nproject\n");
        var audit = audit(asks("sql", 1));
        assertThat(audit.findings(Unassessed.class)).extracting(Finding::skill).containsExactly(id("poetry"));
        assertThat(audit.findings(Unasked.class)).extracting(Finding::skill).containsExactly(id("poetry"));
    }

    @Test
    void a_skill_that_a_job_only_likes_is_not_missing_and_not_without_use() {
        module("M-1", 1, "Learning outcomes\n- use poetry\n");
        var audit = audit(new Requirement(id("poetry"), Level.ADVANCED, Need.OPTIONAL));
        assertThat(audit.findings(Missing.class)).isEmpty();
        assertThat(audit.findings(Unasked.class)).isEmpty();
    }

    @Test
    void of_two_jobs_the_higher_level_counts_and_both_are_named() {
        var target = Target.of(List.of(job("one", asks("sql", 1)), job("two", asks("sql", 3))));
        var need = target.need(id("sql")).orElseThrow();
        assertThat(need.level()).isEqualTo(Level.ADVANCED);
        assertThat(need.askers()).containsExactly(id("one"), id("two"));
    }

    @Test
    void a_module_may_not_need_what_comes_with_it_or_after_it() {
        module("M-1", 2, "Prerequisites: M-2, Alchemy\n");
        module("M-2", 3, "Learning outcomes\n- use linux\n");
        module("M-3", 3, "Prerequisites: M-1\n");
        assertThat(audit(asks("sql", 1)).outOfOrder())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem)
                        .isInstanceOfSatisfying(
                                OutOfOrder.Later.class,
                                later -> assertThat(later.needed().code()).isEqualTo("M-2")))
                .anySatisfy(problem -> assertThat(problem)
                        .isInstanceOfSatisfying(OutOfOrder.Unknown.class, unknown -> assertThat(unknown.needed())
                                .isEqualTo("Alchemy")));
    }

    @Test
    void a_skill_that_is_expected_must_be_taught_in_an_earlier_term() {
        module("M-1", 1, "Recommended background: some linux\n");
        module("M-2", 2, "Learning outcomes\n- use linux\n");
        module("M-3", 3, "Recommended background: some linux\n");
        var problems = audit(asks("sql", 1)).outOfOrder();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().module().code()).isEqualTo("M-1");
        assertThat(problems.getFirst())
                .isInstanceOfSatisfying(
                        OutOfOrder.Skill.class,
                        skill -> assertThat(skill.taught()).map(Syllabus::code).contains("M-2"));
    }

    private void module(String code, int term, String text) {
        var document = new Document(code + ".txt", "Code: %s\nTerm: %d\n\n%s".formatted(code, term, text));
        modules.add(Module.of(SyllabusFacts.read(document), mentions(document)));
    }

    private Audit audit(Requirement... requirements) {
        return Audit.of(modules, Target.of(List.of(job("job", requirements))), taxonomy());
    }

    private static Occupation job(String id, Requirement... requirements) {
        return Occupation.of(id(id), id, Arrays.asList(requirements));
    }

    private static Requirement asks(String skill, int level) {
        return new Requirement(id(skill), Level.of(level), Need.ESSENTIAL);
    }

    /// Every place where the id of a skill stands.
    private static List<Matched> mentions(Document document) {
        var mentions = new ArrayList<Matched>();
        for (var statement : Statements.of(document)) mentions.addAll(mentions(statement.sentence()));
        return mentions;
    }

    private static List<Matched> mentions(Sentence sentence) {
        var mentions = new ArrayList<Matched>();
        for (var skill : SKILLS) {
            int at = sentence.text().indexOf(skill);
            if (at >= 0)
                mentions.add(new Matched(
                        id(skill),
                        Level.FOUNDATION,
                        1,
                        Stance.STATED,
                        "it is there",
                        sentence,
                        sentence.start() + at,
                        sentence.start() + at + skill.length()));
        }
        return mentions;
    }

    private static Taxonomy taxonomy() {
        return new Taxonomy(
                SKILLS.stream()
                        .map(id -> skill(id, id.equals("python") ? "sql" : ""))
                        .toList(),
                List.of());
    }

    private static Skill skill(String id, String close) {
        var closeTo = new TreeSet<ConceptId>();
        if (!close.isEmpty()) closeTo.add(id(close));
        return new Skill(id(id), Labels.of(id), SkillFamily.DATA, "", "", new TreeSet<>(), closeTo, new TreeSet<>());
    }

    private static ConceptId id(String code) {
        return ConceptId.atlas(code);
    }
}
