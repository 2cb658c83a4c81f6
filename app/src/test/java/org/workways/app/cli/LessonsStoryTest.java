package org.workways.app.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: somebody teaches the recogniser by matches that he judged, and can go back.
class LessonsStoryTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_table_of_judged_matches_is_learnt_and_forgotten_again() {
        var desk = new Desk(folder);
        var table = new StringBuilder("sentence,skill,verdict\n");
        for (int i = 1; i <= 8; i++) {
            table.append("Keep the conveyor belts of hall %d turning,PLC programming,accepted%n".formatted(i));
            table.append("Make the numbers of region %d speak in charts,data visualisation,accepted%n".formatted(i));
            table.append("Fruit and coffee on floor %d,PLC programming,rejected%n".formatted(i));
        }
        table.append("Nobody knows this one,underwater basket weaving,accepted\n");
        desk.run("recognise", "--learn", desk.write("mine.csv", table.toString()))
                .isGiven()
                .says(
                        "mine.csv row 26, skill 'underwater basket weaving': no skill has this id or name",
                        "24 sentences with 24 judged matches; every fifth was held out.",
                        "before as you judge",
                        "after as you judge",
                        "Version 1 is in use for the skills of atlas. To go back: workways recognise --forget");
        desk.run("recognise", "--forget").isGiven().says("What was shipped is in use again for the skills of atlas.");
        desk.run("recognise", "--forget").isRefused("Nothing was learnt", "Teach it first");
    }

    @Test
    void too_few_or_misnamed_rows_are_refused_with_the_next_step() {
        var desk = new Desk(folder);
        var file = desk.write("few.csv", "sentence,skill,verdict\nI write Python.,python,accepted\n");
        desk.run("recognise", "--learn", file)
                .isRefused("holds 1 sentences that can be learnt from; 10 are", "verdict");
        desk.run("recognise", "--taxonomy", "esco", "--learn", file).isRefused("ESCO is not imported", "import esco");
        desk.run("recognise", "--taxonomy", "onet", file).isRefused("no skills of 'onet'", "atlas or esco");
    }
}
