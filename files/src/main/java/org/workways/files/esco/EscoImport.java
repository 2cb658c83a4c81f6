package org.workways.files.esco;

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

/// Reads an ESCO release: occupations, skills, and which occupation needs which skill.
///
/// ESCO knows no levels, so every requirement is at the foundation; it knows none of the AIoT families, so every
/// skill is
/// `OTHER`, or `TRANSVERSAL` where ESCO says so. A skill's group is the preferred label of the lowest group above it.
/// Source: European Commission, *ESCO handbook*, 2nd edition, 2019; the columns are those of releases 1.1.1 and
/// 1.2.0.
public final class EscoImport {
    private static final VersionInName VERSION =
            new VersionInName("(?i)v(\\d+(?:[._]\\d+)+)", "ESCO dataset - v1.2.0 - classification - en - csv.zip");

    private EscoImport() {}

    /// Reads every table once; nothing is written. Time and memory grow with what the zips hold: about 3,000
    /// occupations, 14,000 skills and 124,000 relations fit into 512 MB.
    /// @param zips     the download; one zip, or one for the language and one for the relations
    /// @param today    becomes the day the data were looked at
    /// @param progress told of bytes read, of bytes to read
    /// @throws UserException if the zips cannot be read or are not an ESCO download of one language and release
    public static Imported read(List<Path> zips, LocalDate today, Progress progress) {
        try (var release = Release.open(zips, progress)) {
            var issues = new IssueList();
            var occupationFile = EscoFile.OCCUPATIONS.in(release);
            var skillFile = EscoFile.SKILLS.in(release);
            var relationFile = EscoFile.RELATIONS.in(release);

            var groups = EscoGroups.read(release, issues);
            var skills = new EscoSkills(groups, issues).read(release, skillFile);
            var occupations = new EscoOccupations(issues).read(release, occupationFile);
            if (skills.isEmpty() || occupations.isEmpty()) throw nothingRead(zips, issues);
            var requirements = new EscoRelations(skills, occupations, issues).read(release, relationFile);
            if (requirements.isEmpty()) throw nothingRead(zips, issues);

            var provenance = new Provenance(
                    "ESCO classification of the European Commission",
                    VERSION.in(zips, issues),
                    "LicenseRef-EU-reuse-2011-833",
                    today);
            var snapshot = new Snapshot(
                    "esco",
                    provenance,
                    List.copyOf(skills.values()),
                    EscoOccupations.joined(occupations, requirements),
                    List.of());
            return new Imported(snapshot, issues.list());
        }
    }

    private static UserException nothingRead(List<Path> zips, IssueList issues) {
        return new UserException(
                "%s: no occupation, no skill or no relation between them could be read. %s"
                        .formatted(zips, issues.summary()),
                EscoFile.ADVICE);
    }
}
