package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.ConceptId;
import org.workways.files.atlas.AtlasReader;
import org.workways.taxonomy.SkillFamily;

/// FEATURE: thirty plans that somebody read and found acceptable; a change to one of them shows in review.
///
/// `docs/plans.md` holds them: a heading with origin and destination, what makes the plan acceptable, the plan. After
/// a change that is meant, `-Dplans=fix` writes the plans anew and leaves the words: read them again.
class GoldenPlansTest {
    private static final Path FILE = Desk.root().resolve("docs").resolve("plans.md");
    private static final Pattern PLAN =
            Pattern.compile("### ([a-z0-9-]+) → ([a-z0-9-]+)\n\n([^#`]+)\n\n```\n([^`]*)```\n");

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_plans_are_those_that_were_read() throws IOException {
        var desk = new Desk(folder);
        var written = Files.readString(FILE);
        var now = PLAN.matcher(written).replaceAll(found -> "### %s → %s\n\n%s\n\n```\n%s```\n"
                .formatted(found.group(1), found.group(2), found.group(3), plan(desk, found.group(1), found.group(2)))
                .replace("$", "\\$"));
        if ("fix".equals(System.getProperty("plans"))) Files.writeString(FILE, now);
        else
            assertThat(now)
                    .as("docs/plans.md; after a change that is meant: -Dplans=fix")
                    .isEqualTo(written);
    }

    @Test
    void there_are_thirty_over_all_families_and_each_says_why_it_is_acceptable() throws IOException {
        var plans = PLAN.matcher(Files.readString(FILE)).results().toList();
        assertThat(plans).hasSizeGreaterThanOrEqualTo(30);
        assertThat(plans)
                .allMatch(plan -> plan.group(3).startsWith("Acceptable: ")
                        && plan.group(3).length() > 60);
        assertThat(plans.stream().map(plan -> plan.group(1) + plan.group(2)).distinct())
                .hasSameSizeAs(plans);
        var atlas = AtlasReader.embedded().taxonomy();
        assertThat(plans.stream()
                        .flatMap(plan -> atlas.occupation(ConceptId.atlas(plan.group(2))).families().stream())
                        .distinct())
                .contains(SkillFamily.DATA, SkillFamily.ML, SkillFamily.IOT, SkillFamily.SECURITY);
    }

    /// With the essential skills of the origin, in the evenings, eight hours a week, and no other limit.
    private static String plan(Desk desk, String from, String to) {
        var json = desk.run(
                        "route", "--json", "--from", from, "--to", to, "--start", Desk.MONDAY, "--hours-per-week", "8")
                .json();
        if (!json.get("outcome").equals("found")) return json.get("outcome") + "\n";
        var lines = new ArrayList<String>();
        var route = new Json(json.get("routes", 0));
        for (var leg : route.list("legs")) lines.add(line(new Json(leg)));
        lines.add("= %.0f h, %s".formatted(route.number("hours", "likely"), money(route.get("price"))));
        return String.join("\n", lines) + "\n";
    }

    private static String line(Json leg) {
        var gives = leg.list("gives").stream()
                .map(Json::new)
                .map(fact -> fact.get("label") + " " + fact.get("level"))
                .collect(Collectors.joining(", "));
        var work = leg.names().contains("title") ? leg.get("title") : leg.get("label");
        var provider = leg.names().contains("provider") ? " (" + leg.get("provider") + ")" : "";
        return "- %s%s, %.0f h: %s".formatted(work, provider, leg.number("hours", "likely"), gives);
    }

    private static String money(Object price) {
        return price instanceof Number number ? "%.0f EUR".formatted(number.doubleValue()) : String.valueOf(price);
    }
}
