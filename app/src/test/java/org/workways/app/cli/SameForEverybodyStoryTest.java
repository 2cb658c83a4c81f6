package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two people who differ only in who they are get the same answer, to the byte.
class SameForEverybodyStoryTest {
    private static final String CV = """
        %1$s
        14 Invented Row, Flat 3
        %2$s@example.org
        Nationality: %3$s

        Profile
        %1$s keeps machines running and wrote reports in SQL. %5$s %1$s knows how to listen to bearings.

        Experience
        %4$s, Café Nowhere, 2012 - 2015
        - counted coins
        Industrial mechanic, Acme, 2015 - 2020
        - found faults of the PLC, with %5$s %1$s in the lead

        Skills
        Python, soldering, glass blowing
        """;

    /// Of the same lengths, so that even the offsets are the same.
    private static final List<List<String>> PEOPLE = List.of(
            List.of("Amina Yusuf", "amina", "Syrian", "Cajero", "Mrs"),
            List.of("Ruby Carter", "java1", "German", "Cajera", "Mr "),
            List.of("Ada Solderi", "sql-x", "Briton", "Cajero", "Mx "),
            List.of("Ngo Van Hai", "x.y.z", "Polish", "Cajera", "Mr "));

    @TempDir
    private Path folder;

    @Test
    void the_whole_json_is_the_same_but_for_the_quoted_words() {
        var desk = new Desk(folder);
        var answers = PEOPLE.stream()
                .map(person -> neutral(
                        desk.run("recognise", "--json", desk.write("cv.txt", CV.formatted(person.toArray())))
                                .isGiven()
                                .out(),
                        person))
                .toList();
        assertThat(answers).allMatch(answers.getFirst()::equals);
        assertThat(answers.getFirst()).contains("atlas:python", "\"jobs\"", "\"kind\" : \"evidenced\"");
    }

    @Test
    void the_plan_is_the_same_but_for_the_quoted_words() {
        var desk = new Desk(folder);
        var answers = PEOPLE.stream()
                .map(person -> neutral(
                        desk.run(
                                        "route",
                                        "--json",
                                        "--start",
                                        Desk.MONDAY,
                                        "--cv",
                                        desk.write("cv.txt", CV.formatted(person.toArray())),
                                        "--to",
                                        "iot-developer")
                                .isGiven()
                                .out(),
                        person))
                .toList();
        assertThat(answers).allMatch(answers.getFirst()::equals);
    }

    /// With the words of the first person, wherever the answer quotes the CV.
    private static String neutral(String answer, List<String> person) {
        var first = PEOPLE.getFirst();
        var text = answer;
        for (int i = 0; i < first.size(); i++) text = text.replace(person.get(i), first.get(i));
        return text;
    }
}
