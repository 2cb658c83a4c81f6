package org.workways.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.concept.Level;
import org.workways.concept.Provenance;
import org.workways.taxonomy.EmergingTask;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Requirement.Need;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Snapshot;
import org.workways.taxonomy.Task;

/// Snapshots for tests: three jobs, three skills, two tasks, two emerging ones, names of activities,
/// and all that a cell may hold.
final class IotJobs {
    static final ConceptId DEVELOPER = new ConceptId("test", "developer");
    static final ConceptId MQTT = new ConceptId("test", "mqtt");
    static final ConceptId PYTHON = new ConceptId("test", "python");

    private IotJobs() {}

    static Snapshot release(String version) {
        return release(version, LocalDate.of(2026, 11, 23), List.of());
    }

    static Snapshot release(String version, LocalDate checked) {
        return release(version, checked, List.of());
    }

    /// The same jobs and so many more skills, to make it as large as a test needs.
    static Snapshot release(String version, int moreSkills) {
        var more = new ArrayList<Skill>();
        for (int i = 0; i < moreSkills; i++)
            more.add(Skill.of(
                    new ConceptId("more", version + "/" + i),
                    "skill " + i + " of " + version,
                    SkillFamily.OTHER,
                    "more"));
        return release(version, LocalDate.of(2026, 11, 23), more);
    }

    private static Snapshot release(String version, LocalDate checked, List<Skill> more) {
        var skills = new ArrayList<>(
                List.of(mqtt(), python(), Skill.of(new ConceptId("test", "weld"), "weld", SkillFamily.OTHER, "")));
        skills.addAll(more);
        var smart = Occupation.of(new ConceptId("test", "smart"), "smart home engineer", List.of());
        var tester = new Occupation(
                new ConceptId("test", "tester"),
                Labels.of("device tester", "IoT developer"),
                Occupation.Role.OTHER,
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.empty(),
                OptionalInt.of(4),
                OptionalInt.of(3),
                "",
                new TreeSet<>());
        var tasks = List.of(new Task(DEVELOPER, "2", "Test\tit.", false), new Task(DEVELOPER, "1", "Write it.", true));
        return new Snapshot(
                "jobs",
                new Provenance("Jobs for tests", version, "CC0-1.0", checked),
                skills,
                List.of(tester, smart, developer()),
                tasks,
                List.of(
                        new EmergingTask(DEVELOPER, "Ask\ta model.", YearMonth.of(2019, 8), "Incumbent"),
                        new EmergingTask(DEVELOPER, "Check it.", YearMonth.of(2024, 8), "Occupational Expert")),
                new TreeMap<>(Map.of("4.A.1.I01", "Read\tdocuments.", "4.A.1.I01.D02", "Read drawings.")));
    }

    private static Skill mqtt() {
        return new Skill(
                MQTT,
                new Labels("MQTT", List.of("message | queue", "back\\slash", "a\tb", "été"), List.of("mqtt3")),
                SkillFamily.IOT,
                "protocols",
                "Line one.\r\nLine two.",
                new TreeSet<>(List.of(PYTHON)),
                new TreeSet<>(List.of(new ConceptId("test", "weld"))),
                new TreeSet<>(List.of(new Link(new ConceptId("esco", "m|q"), Link.Match.CLOSE))));
    }

    private static Skill python() {
        return new Skill(
                PYTHON,
                new Labels("Python", List.of(""), List.of()),
                SkillFamily.DATA,
                "",
                "",
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>());
    }

    private static Occupation developer() {
        return new Occupation(
                DEVELOPER,
                new Labels(
                        "IoT developer",
                        List.of("Internet of Things developer", "Entwickler für vernetzte Geräte"),
                        List.of("iot dev")),
                Occupation.Role.BOTH,
                new TreeSet<>(List.of(SkillFamily.IOT, SkillFamily.ML)),
                new TreeSet<>(List.of(new Link(new ConceptId("isco", "2512"), Link.Match.BROADER))),
                Optional.of("2512"),
                OptionalInt.empty(),
                OptionalInt.empty(),
                "Builds things.",
                new TreeSet<>(List.of(
                        new Requirement(MQTT, Level.ADVANCED, Need.ESSENTIAL),
                        new Requirement(PYTHON, Level.FOUNDATION, Need.OPTIONAL))));
    }
}
