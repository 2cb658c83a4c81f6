package org.workways.app.exposure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.concept.Progress;
import org.workways.concept.Provenance;
import org.workways.store.SnapshotStore;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Snapshot;
import org.workways.taxonomy.Task;

/// A small ESCO, a small O\*NET and the crosswalk between them.
///
/// | of ESCO           | leads to                                          |
/// |-------------------|---------------------------------------------------|
/// | goldsmith         | 51-9071.00 jewelers, which is wider               |
/// | power manager     | 11-3051.02 and .06, which are narrower            |
/// | grader            | 51-9061.00, the same, and 51-9071.00, which is close |
/// | tanner            | 51-6099.00, of which O\*NET lists no tasks        |
/// | lamplighter       | nothing                                           |
public final class DrawnWork {
    /// What no rater doubts.
    public static final String RATINGS = """
        activity,sense,decide,act,dexterity,people,liability,variety,technologies,reason
        9.A.measure,3,3,3,0,0,0,0,,Gauges measure
        9.A.polish,1,1,1,2,0,0,0,,Hands polish
        """;

    /// As it is published, with ESCO's occupation to which the atlas links *remote robot operator* as the nearest.
    public static final String CROSSWALK = """
        \uFEFFMapping project name,ESCO-O*NET Crosswalk,,,
        Mapping project version,1,,,
        Mapping project version date,Sep-22,,,
        O*NET Id,O*NET Title,ESCO or ISCO URI,ESCO or ISCO Title,Type of Match
        51-9071.00,Jewelers,http://data.europa.eu/esco/occupation/goldsmith,goldsmith,broadMatch
        51-9071.00,Jewelers,http://data.europa.eu/esco/occupation/grader,grader,closeMatch
        51-9061.00,Inspectors,http://data.europa.eu/esco/occupation/grader,grader,exactMatch
        11-3051.02,Geothermal,http://data.europa.eu/esco/occupation/power,power manager,narrowMatch
        11-3051.06,Hydroelectric,http://data.europa.eu/esco/occupation/power,power manager,narrowMatch
        51-6099.00,All Other,http://data.europa.eu/esco/occupation/tanner,tanner,broadMatch
        51-9061.00,Inspectors,http://data.europa.eu/esco/occupation/27a88c48-1d09-4a8c-a82a-a61ea16476d9,rpa,closeMatch
        11-1031.00,Legislators,http://data.europa.eu/esco/isco/C1111,Legislators,exactISCO
        """;

    private static final ConceptId METAL = ConceptId.parse("esco:metal");

    private DrawnWork() {}

    public static void saveEsco(Path home) {
        var needs = List.of(new Requirement(METAL, Level.of(1), Requirement.Need.ESSENTIAL));
        var occupations = Stream.of("goldsmith", "grader", "power manager", "tanner", "lamplighter")
                .map(name -> Occupation.of(ConceptId.parse("esco:" + name.split(" ")[0]), name, needs))
                .toList();
        var skills = List.of(Skill.of(METAL, "know metal", SkillFamily.OTHER, "materials"));
        save(home, new Snapshot("esco", from("ESCO", "1.1.1"), skills, occupations, List.of()));
    }

    public static void saveOnet(Path home) {
        var tasks = List.of(
                task("51-9061.00", "1", "Measure parts.", "9.A.measure"),
                task("51-9071.00", "2", "Measure rings.", "9.A.measure"),
                task("51-9071.00", "3", "Polish rings.", "9.A.polish"),
                task("11-3051.02", "4", "Measure steam.", "9.A.measure"),
                task("11-3051.06", "5", "Measure water.", "9.A.measure"));
        var occupations = Stream.of("51-9061.00", "51-9071.00", "11-3051.02", "11-3051.06", "51-6099.00")
                .map(code -> Occupation.of(new ConceptId("onet", code), "Of " + code, List.of()))
                .toList();
        save(home, new Snapshot("onet", from("O*NET", "29.2"), List.of(), occupations, tasks));
    }

    private static Task task(String occupation, String id, String statement, String activity) {
        return new Task(new ConceptId("onet", occupation), id, statement, true, List.of(activity));
    }

    private static Provenance from(String source, String version) {
        return new Provenance(source, version, "CC-BY-4.0", LocalDate.of(2026, 1, 1));
    }

    private static void save(Path home, Snapshot snapshot) {
        new SnapshotStore(home).save(snapshot, Progress.SILENT);
    }
}
