package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.recognise.DrawnSkills.TODAY;
import static org.workways.recognise.DrawnSkills.drawn;
import static org.workways.recognise.DrawnSkills.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workways.concept.ConceptId;
import org.workways.recognise.CandidateIndex.Candidate;
import org.workways.taxonomy.Taxonomy;

/// FEATURE C12: name, address, age, sex, nationality and family are not used, not even where a name is a skill's or a
/// job's.
class C12FairnessTest {
    private static final int SEED = 11;
    private static final int CVS = 200;

    private final Taxonomy taxonomy = drawn("""
        plc: PLC programming | PLC
        python: Python
        ruby: Ruby
        java: Java
        sql: SQL
        ada: Ada | Ada programming
        julia: Julia
        sage: Sage | accounting with Sage
        baking: baking
        wood: woodwork
        serving: serve guests
        wiring: electrical wiring
        selling: selling
        [baker]: baker | Baker = baking
        [carpenter]: carpenter | Carpenter = wood
        [waiter]: waiter | Kellner = serving
        [electrician]: electrician | Elektriker = wiring:2
        [salesperson]: salesperson | Verkäufer = selling
        """);

    /// Each column is one thing in several words; a CV has one of each row, its twin another.
    private static final List<List<String>> SWAPS = List.of(
            List.of(
                    "Amina Yusuf",
                    "Ruby Baker",
                    "Java Carpenter",
                    "Ada Sage",
                    "Julia Python",
                    "Nguyễn Thị Hương",
                    "Björn Müller",
                    "Mary-Jane O’Neill",
                    "María de la Cruz Sánchez",
                    "王 小明",
                    "محمد الأحمد",
                    "Олена Коваленко",
                    "PRIYA RAGHUNATHAN",
                    "J. R. Smith",
                    "Chukwuemeka Okonkwo"),
            List.of("Mr", "Mrs", "Ms", "Mx", "Herr", "Frau", "Señora", "Madame", "Monsieur"),
            List.of("He", "She", "They"),
            List.of("his", "her", "their"),
            List.of("Waiter", "Waitress"),
            List.of("Elektriker", "Elektrikerin"),
            List.of("Salesman", "Saleswoman", "Salesperson"),
            List.of("23", "41", "64"),
            List.of("German", "Nigerian", "Vietnamese", "Syrian"),
            List.of("single", "married", "divorced"),
            List.of("male", "female", "non-binary"),
            List.of("12 Java Street, Springfield", "7 Rue du Python, Lyon", "Bäckerstr. 9, 10115 Berlin"),
            List.of("ruby.baker@python.example", "x@y.example", "java_sql@plc.example"),
            List.of("+49 30 000000", "000 000"),
            List.of("linkedin.com/in/ruby-sql", "linkedin.com/in/amina"));

    @Test
    void swapping_what_tells_who_somebody_is_changes_nothing_in_200_cvs_of_seed_11() {
        var random = new Random(SEED);
        var asked = new ArrayList<String>();
        for (int i = 0; i < CVS; i++) {
            asked.clear();
            var one = answer(cv(random), asked);
            var first = List.copyOf(asked);
            asked.clear();
            var other = answer(cv(random), asked);
            assertThat(other).as("CV " + i).isEqualTo(one);
            assertThat(asked).as("texts that the sentence model reads").isEqualTo(first);
        }
    }

    @Test
    void the_answer_that_does_not_change_is_the_right_one() {
        assertThat(answer(cv(new Random(SEED)), new ArrayList<>()))
                .contains("waiter 3.0", "electrician 5.0", "salesperson 2.0")
                .contains("python 1 claimed", "plc 2 verified", "sql 3 evidenced", "wiring 2 evidenced")
                .doesNotContain("ruby", "java", "ada ", "julia", "sage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ruby Baker", "Ada Carpenter", "RUBY SAGE", "Julia de Baker", "Java Okonkwo"})
    void a_name_in_the_head_is_no_skill_and_no_job(String name) {
        var text = name + "\nTel: 000 000\n\nExperience\n" + name + ", references on paper\n\nSkills\nSQL";
        var recognition = recognise(taxonomy, text);
        assertThat(recognition.matched())
                .extracting(match -> match.skill().code())
                .containsExactly("sql");
        assertThat(recognition.jobs()).isEmpty();
        assertThat(recognition.leftOut().getFirst().kind()).isEqualTo(LeftOut.Kind.PERSONAL);
    }

    @Test
    void a_name_between_two_columns_is_no_skill() {
        var side = "Contact\n000 000\n\nSkills\nSQL\n\nOther\nFirst aider\n\n";
        for (var name : List.of("Amina Examplova", "Ruby Baker"))
            assertThat(recognise(taxonomy, side + name + "\nGlass maker\n\nProfile\nI know Python.")
                            .matched())
                    .extracting(match -> match.skill().code())
                    .containsExactly("sql", "python");
    }

    @Test
    void a_title_in_the_head_is_no_name() {
        assertThat(recognise(taxonomy, "Ruby Developer\n\nSkills\nSQL").matched())
                .extracting(match -> match.skill().code())
                .containsExactly("ruby", "sql");
        assertThat(recognise(taxonomy, "Ruby Baker\nRuby Developer\n\nSkills\nRuby, SQL")
                        .matched())
                .extracting(match -> match.skill().code())
                .containsExactly("ruby", "ruby", "sql");
    }

    @Test
    void an_advert_has_no_name_in_its_head() {
        assertThat(recognise(taxonomy, "Ruby Python\n\nRequirements\nSQL").matched())
                .extracting(match -> match.skill().code())
                .containsExactly("ruby", "python", "sql");
    }

    @Test
    void an_address_of_mail_or_of_a_page_names_no_skill() {
        assertThat(recognise(taxonomy, "Skills\nSee ruby.java@sql.example and linkedin.com/in/ada-python for SQL")
                        .matched())
                .extracting(match -> match.skill().code())
                .containsExactly("sql");
    }

    @ParameterizedTest
    @CsvSource({
        "waitress, waiter",
        "elektrikerin, elektriker",
        "saleswoman, salesman",
        "kauffrau, kaufmann",
        "krankenschwester, krankenpfleger",
        "programmiererinnen, programmierer",
        "ingeniera, ingeniero",
        "programadora, programador",
        "tecnica, tecnico",
        "technicienne, technicien",
        "vendeuse, vendeur",
        "operatrice, operateur",
        "ouvriere, ouvrier"
    })
    void the_names_of_a_job_for_women_and_men_are_one(String woman, String man) {
        assertThat(Gender.folded(woman)).isEqualTo(Gender.folded(man));
    }

    private static String cv(Random random) {
        var chosen = SWAPS.stream()
                .map(words -> words.get(random.nextInt(words.size())))
                .toArray();
        return """
            %1$s
            %12$s
            Tel: %14$s
            E-mail: %13$s
            %15$s
            Date of birth: 1 May 1980, age %8$s
            Nationality: %9$s
            Sex: %11$s
            Marital status: %10$s

            PROFILE
            %1$s is a reliable worker who knows Python.
            %3$s programmed the PLC of a bottling line and kept %4$s SQL reports short.
            %2$s %1$s, %9$s citizen, has wired houses for glass makers.

            EXPERIENCE
            %5$s, Café Nirgendwo, 2012 - 2015
            - carried plates
            %6$s, Acme, 2015 - 2020
            - PLC faults found, praised by %2$s Baker
            %7$s, Shop, 2020 - 2022
            - SQL lists

            SKILLS
            Python, SQL (advanced), glass blowing

            CERTIFICATES
            Certificate in PLC programming, 2019, issued to %1$s

            PERSONAL
            %1$s, %8$s years old, likes baking
            """.formatted(chosen);
    }

    /// All of the answer but the sentences as written and their places.
    private String answer(String text, List<String> asked) {
        CandidateIndex index = (texts, most) -> {
            asked.addAll(texts);
            return texts.stream()
                    .map(words -> List.of(
                            new Candidate(ConceptId.atlas("wiring"), words.contains("wired houses") ? 0.8 : 0.4)))
                    .toList();
        };
        var recognition = new Recogniser(taxonomy, index).recognise(new Document("cv", text), TODAY);
        var lines = new ArrayList<String>();
        for (var mention : recognition.mentions())
            lines.add(
                    switch (mention) {
                        case Mention.Matched match ->
                            "%s %s %.3f %s %s %s"
                                    .formatted(
                                            match.skill(),
                                            match.level(),
                                            match.score(),
                                            match.stance(),
                                            match.because().replaceFirst("^'.*' means", "means"),
                                            match.sentence().section());
                        case Mention.Ambiguous ambiguous ->
                            ambiguous.candidates().toString();
                        case Mention.Unknown unknown -> "unknown " + unknown.nearest();
                    });
        for (var job : recognition.jobs())
            lines.add("%s %.1f".formatted(job.occupation().code(), job.years()));
        for (var skill : HeldSkill.of(recognition, taxonomy))
            lines.add("%s %d %s %s %s"
                    .formatted(
                            skill.skill().code(),
                            skill.level().number(),
                            skill.kind().code(),
                            skill.use(),
                            skill.score()));
        recognition.education().forEach(entry -> lines.add(entry.degree() + entry.field() + entry.year()));
        recognition.certificates().forEach(certificate -> lines.add(certificate.name() + certificate.year()));
        recognition.leftOut().forEach(left -> lines.add(left.kind() + " " + left.named()));
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
