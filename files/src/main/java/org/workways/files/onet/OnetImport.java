package org.workways.files.onet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.workways.concept.Progress;
import org.workways.concept.Provenance;
import org.workways.concept.UserException;
import org.workways.files.release.Imported;
import org.workways.files.release.IssueList;
import org.workways.files.release.Release;
import org.workways.files.release.VersionInName;
import org.workways.taxonomy.Snapshot;

/// Reads an O\*NET release: occupations with their titles, job zones and tasks, what people report to be new among
/// these, what work activities are called, and the technologies that occupations use.
///
/// A technology becomes a skill, its group the commodity title under which most occupations list it, and each use of
/// it an optional requirement at the foundation, since O\*NET tells neither need nor level.
/// Source: U.S. Department of Labor, *O\*NET database content*, release 29.2, 2025.
public final class OnetImport {
    private static final VersionInName VERSION = new VersionInName("db_(\\d+_\\d+)", "db_29_2_text.zip");

    private OnetImport() {}

    /// Reads every table once; nothing is written. Time and memory grow with what the zip holds: about 1,000
    /// occupations, 65,000 titles, 19,000 tasks and 33,000 uses of technologies fit into 512 MB.
    /// @param zip      the download
    /// @param today    becomes the day the data were looked at
    /// @param progress told of bytes read, of bytes to read
    /// @throws UserException if the zip cannot be read or is not an O\*NET text download
    public static Imported read(Path zip, LocalDate today, Progress progress) {
        try (var release = Release.open(List.of(zip), progress)) {
            var issues = new IssueList();
            var occupationFile = OnetFile.OCCUPATIONS.in(release);
            var alternateFile = OnetFile.ALTERNATE_TITLES.findIn(release, issues);
            var reportedFile = OnetFile.REPORTED_TITLES.findIn(release, issues);
            var zoneFile = OnetFile.JOB_ZONES.findIn(release, issues);
            var taskFile = OnetFile.TASKS.findIn(release, issues);
            var activityFile = taskFile.flatMap(tasks -> OnetFile.ACTIVITIES.findIn(release, issues));
            var emergingFile = OnetFile.EMERGING.findIn(release, issues);
            var intermediateFile = OnetFile.INTERMEDIATE.findIn(release, issues);
            var detailedFile = OnetFile.DETAILED.findIn(release, issues);
            var technologyFile = OnetFile.TECHNOLOGIES.findIn(release, issues);

            var occupations = new OnetOccupations(issues);
            occupations.readOccupations(release, occupationFile);
            if (occupations.isEmpty()) throw nothingRead(zip, issues);
            alternateFile.ifPresent(file -> occupations.readAlternateTitles(release, file));
            reportedFile.ifPresent(file -> occupations.readReportedTitles(release, file));
            zoneFile.ifPresent(file -> occupations.readJobZones(release, file));
            var tasks = new OnetTasks(occupations, issues);
            taskFile.ifPresent(file -> tasks.read(release, file));
            activityFile.ifPresent(file -> tasks.readActivities(release, file));
            var emerging = new OnetEmergingTasks(occupations, issues);
            emergingFile.ifPresent(file -> emerging.read(release, file));
            var activities = new OnetActivities(issues);
            intermediateFile.ifPresent(file -> activities.readIntermediate(release, file));
            detailedFile.ifPresent(file -> activities.readDetailed(release, file));
            var technologies = new OnetTechnologies(occupations, issues);
            technologyFile.ifPresent(file -> technologies.read(release, file));

            var version = VERSION.among(List.of(occupationFile.path() + " in " + zip.getFileName()), issues);
            var provenance = new Provenance("O*NET Database of the USDOL/ETA", version, "CC-BY-4.0", today);
            var snapshot = new Snapshot(
                    "onet",
                    provenance,
                    technologies.skills(),
                    occupations.occupations(),
                    tasks.tasks(),
                    emerging.tasks(),
                    activities.names());
            return new Imported(snapshot, issues.list());
        }
    }

    private static UserException nothingRead(Path zip, IssueList issues) {
        return new UserException(
                "'%s': no occupation could be read. %s".formatted(zip, issues.summary()), OnetFile.ADVICE);
    }
}
