package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.recognise.DrawnSkills.drawn;
import static org.workways.recognise.DrawnSkills.recognise;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.workways.concept.ConceptId;
import org.workways.recognise.CandidateIndex.Candidate;
import org.workways.taxonomy.Taxonomy;

/// FEATURE C03: a CV shows skills by what it says, by the jobs it lists and by what these build on; nothing it says
/// is lost.
class C03CurriculumVitaeTest {
    private final Taxonomy taxonomy = drawn("""
        electrics: electrical installation
        drawings: read technical drawings
        plc: PLC programming | PLC < electrics
        python: Python < computer
        computer: use a computer
        vibration: vibration analysis
        [electrician]: electrician | PLC electrician | Elektriker | Elektrikerin = electrics:2 drawings
        """);

    @Test
    void a_job_stands_for_what_everybody_in_it_needs() {
        assertThat(held("Experience\nSenior electrician, Acme, 2015 - 2020\n- wired houses"))
                .isEqualTo("drawings:1 electrics:2");
        assertThat(held("Berufserfahrung\n2015 - 2020 Elektrikerin, Acme")).isEqualTo("drawings:1 electrics:2");
    }

    @Test
    void a_job_takes_its_period_from_the_line_below() {
        var text =
                "Experience\nElectrician\nAcme Ltd | 03/2015 - 03/2020\n\nElectrician, part time\nMuster GmbH\nBerlin";
        assertThat(recognise(taxonomy, text).jobs()).extracting(HeldJob::years).containsExactly(5.0, 0.0);
    }

    @Test
    void the_name_of_an_employer_is_no_skill() {
        assertThat(held("Experience\nPython Bakery Ltd, 2015 - 2020\n- sold bread"))
                .isEmpty();
    }

    @Test
    void to_have_worked_beside_an_electrician_is_not_to_be_one() {
        assertThat(held("Experience\nWorked with an electrician")).isEmpty();
        assertThat(held("Hobbies\nElectrician of my own house")).isEmpty();
    }

    @Test
    void a_skill_brings_the_foundation_of_what_it_builds_on() {
        assertThat(held("Skills\nPLC (advanced)")).isEqualTo("electrics:1 plc:3");
    }

    @Test
    void denied_and_wished_for_skills_are_not_held() {
        assertThat(held("Summary\nI want to learn Python. No PLC yet.")).isEmpty();
    }

    @Test
    void a_job_one_would_like_is_no_skill_one_has() {
        assertThat(held("Summary\nI want to go on as vibration analysis specialist."))
                .isEmpty();
        assertThat(held("Applied for a post as PLC electrician.")).isEmpty();
    }

    @Test
    void items_of_a_list_that_match_nothing_are_told() {
        var recognition = recognise(taxonomy, "Skills\nPython, glass blowing, PLC\n");
        assertThat(recognition.unknown()).extracting(Mention.Unknown::text).containsExactly("glass blowing");
    }

    @Test
    void what_no_label_settles_is_looked_up_by_meaning_and_only_that() {
        var asked = new java.util.ArrayList<String>();
        CandidateIndex index = (texts, most) -> {
            asked.addAll(texts);
            return texts.stream()
                    .map(text -> List.of(new Candidate(ConceptId.atlas("vibration"), 0.8)))
                    .toList();
        };
        var text = "Skills\nPython, listening to bearings";
        var recognition = new Recogniser(taxonomy, index).recognise(new Document("cv", text), DrawnSkills.TODAY);
        assertThat(asked).containsExactly("listening to bearings");
        assertThat(recognition.matched())
                .extracting(match -> match.skill().code())
                .containsExactly("python", "vibration");
        assertThat(recognition.matched().getLast().because())
                .startsWith("'listening to bearings' means nearly the same");
    }

    @Test
    void wrapped_lines_are_one_sentence_and_items_are_not() {
        var text = "Summary\n"
                + "I installed a great many machines in houses and works and kept the\n"
                + "PLC running. Then I left.\n"
                + "- one\n"
                + "- two";
        assertThat(Sentences.of(new Document("cv", text), DrawnSkills.TODAY))
                .extracting(Sentence::text)
                .containsExactly(
                        "I installed a great many machines in houses and works and kept the PLC running.",
                        "Then I left.",
                        "one",
                        "two");
    }

    @Test
    void evidence_points_at_the_words_in_the_text() {
        var text = "Experience\nElectrician, 2015 - 2020\n- drew up plans";
        var evidence = HeldSkill.of(recognise(taxonomy, text), taxonomy)
                .getFirst()
                .evidence()
                .getFirst();
        assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo("Electrician");
    }

    @Test
    void the_same_text_gives_the_same_answer_and_odd_text_does_no_harm() {
        var odd = "Skills\n\uD83D\uDE00 \u202Eabc\u0000 " + "x".repeat(5_000) + "\n- \n-\n,,,;;;\n(((PLC";
        assertThat(recognise(taxonomy, odd)).isEqualTo(recognise(taxonomy, odd));
        assertThat(recognise(taxonomy, odd).matched())
                .extracting(match -> match.skill().code())
                .containsExactly("plc");
    }

    private String held(String text) {
        return HeldSkill.of(recognise(taxonomy, text), taxonomy).stream()
                .map(skill -> skill.skill().code() + ":" + skill.level().number())
                .collect(Collectors.joining(" "));
    }
}
