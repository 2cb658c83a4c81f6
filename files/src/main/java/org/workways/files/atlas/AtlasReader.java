package org.workways.files.atlas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.workways.concept.ImportIssue;
import org.workways.concept.UserException;
import org.workways.learning.Catalogue;
import org.workways.taxonomy.Taxonomy;

/// Reads the tables of the atlas. A row that cannot be right is an issue and left out; the others stay.
public final class AtlasReader {
    private final AtlasTables tables;
    private final List<ImportIssue> issues = new ArrayList<>();

    private AtlasReader(AtlasTables tables) {
        this.tables = tables;
    }

    /// The atlas on the class path.
    /// @throws IllegalStateException if it is not there: the program was put together wrongly
    public static Atlas embedded() {
        return new AtlasReader(AtlasTables.embedded()).read();
    }

    /// The atlas in a folder, with the file names of `atlas/README.md`.
    /// @throws UserException if the folder is missing or holds none of the tables
    public static Atlas read(Path folder) {
        return new AtlasReader(AtlasTables.in(folder)).read();
    }

    private Atlas read() {
        var scope = new RowScope(issues::add);
        var references = new ReferenceTables(scope);
        tables.read("sources.csv", ReferenceTables.SOURCES, references::source, issues::add);
        tables.read("currencies.csv", ReferenceTables.CURRENCIES, references::currency, issues::add);

        var skills = new SkillTables(scope);
        tables.read("skills.csv", SkillTables.SKILLS, skills::skill, issues::add);
        skills.relate();
        tables.read("levels.csv", SkillTables.LEVELS, skills::level, issues::add);

        var occupations = new OccupationTables(scope, skills.codes());
        tables.read("occupations.csv", OccupationTables.OCCUPATIONS, occupations::occupation, issues::add);
        tables.read("requirements.csv", OccupationTables.REQUIREMENTS, occupations::requirement, issues::add);

        var learning = new LearningTables(scope, skills.codes(), occupations.codes(), references.perEuro());
        for (var table : tables.opportunities())
            tables.read(table, LearningTables.OPPORTUNITIES, learning::opportunity, issues::add);
        tables.read("work-legs.csv", LearningTables.WORK_LEGS, learning::workLeg, issues::add);

        return new Atlas(
                new Taxonomy(skills.all(), occupations.all()),
                new Catalogue(learning.opportunities(), learning.steppingStones()),
                scope.sources(),
                scope.attestations(),
                occupations.requirementAttestations(),
                skills.levelMeanings(),
                tables.version(),
                issues);
    }
}
