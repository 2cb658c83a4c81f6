package org.workways.files.esco;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.workways.concept.Language;
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
///
/// The English release becomes the snapshot `esco`, that of another language one beside it, such as `esco-de`. What an
/// occupation needs is the same in all: beside English the relations may be missing.
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
            var language = language(occupationFile, skillFile);
            var relationFile = relations(release, language);

            var groups = EscoGroups.read(release, issues);
            var skills = new EscoSkills(groups, issues).read(release, skillFile);
            var occupations = new EscoOccupations(issues).read(release, occupationFile);
            if (skills.isEmpty() || occupations.isEmpty()) throw nothingRead(zips, issues);
            var relations = new EscoRelations(skills, occupations, issues);
            var requirements =
                    relationFile.map(file -> relations.read(release, file)).orElseGet(() -> new TreeMap<>());
            if (requirements.isEmpty() && relationFile.isPresent()) throw nothingRead(zips, issues);

            boolean english = language.equals(Language.ENGLISH);
            var provenance = new Provenance(
                    "ESCO classification of the European Commission" + (english ? "" : " in " + language.name()),
                    VERSION.in(zips, issues),
                    "LicenseRef-EU-reuse-2011-833",
                    today);
            var snapshot = new Snapshot(
                    english ? "esco" : "esco-" + language.code(),
                    provenance,
                    List.copyOf(skills.values()),
                    EscoOccupations.joined(occupations, requirements),
                    List.of());
            return new Imported(snapshot, issues.list());
        }
    }

    private static Language language(Release.Entry occupations, Release.Entry skills) {
        var language = EscoFile.SKILLS.language(skills);
        if (language.equals(EscoFile.OCCUPATIONS.language(occupations))) return language;
        throw new UserException(
                "'%s' and '%s' are of different languages.".formatted(occupations.name(), skills.name()),
                "Name the files of one language and one release only.");
    }

    private static Optional<Release.Entry> relations(Release release, Language language) {
        boolean needed = language.equals(Language.ENGLISH);
        return needed ? Optional.of(EscoFile.RELATIONS.in(release)) : EscoFile.RELATIONS.findIn(release);
    }

    private static UserException nothingRead(List<Path> zips, IssueList issues) {
        return new UserException(
                "%s: no occupation, no skill or no relation between them could be read. %s"
                        .formatted(zips, issues.summary()),
                EscoFile.ADVICE);
    }
}
