package org.workways.files.esco;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.workways.concept.Language;
import org.workways.concept.UserException;
import org.workways.files.release.Release;

/// A file of the download, whatever its language: `occupations_en.csv`, `occupations_pt.csv` or `occupations.csv`.
enum EscoFile {
    OCCUPATIONS("occupations"),
    SKILLS("skills"),
    RELATIONS("occupationSkillRelations"),
    SKILL_GROUPS("skillGroups"),
    BROADER("broaderRelationsSkillPillar");

    static final String ADVICE =
            "Download 'classification' as CSV from the ESCO portal (esco.ec.europa.eu) and name its zip; if its"
                    + " relations came in a second zip, name both.";

    private final String stem;
    private final Pattern name;

    EscoFile(String stem) {
        this.stem = stem;
        this.name = Pattern.compile(stem + "(?:_([a-z]{2,3})(?:-[a-z]+)?)?\\.csv", Pattern.CASE_INSENSITIVE);
    }

    String title() {
        return stem + "_….csv";
    }

    /// @throws UserException if there are two
    Optional<Release.Entry> findIn(Release release) {
        return release.find(stem, file -> name.matcher(file).matches());
    }

    /// The language that a file's name tells; English if it tells none.
    Language language(Release.Entry entry) {
        var matcher = name.matcher(entry.name());
        return matcher.matches() && matcher.group(1) != null
                ? new Language(matcher.group(1).toLowerCase(Locale.ROOT))
                : Language.ENGLISH;
    }

    /// @throws UserException if it is not there
    Release.Entry in(Release release) {
        return findIn(release).orElseThrow(() -> notEsco(release));
    }

    static UserException notEsco(Release release) {
        var lookedFor = Stream.of(OCCUPATIONS, SKILLS, RELATIONS)
                .filter(file -> file.findIn(release).isEmpty())
                .map(EscoFile::title)
                .toList();
        return release.isNot("ESCO", lookedFor.isEmpty() ? List.of("rows") : lookedFor, ADVICE);
    }
}
