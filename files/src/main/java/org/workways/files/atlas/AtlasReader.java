package org.workways.files.atlas;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.workways.concept.Attestation;
import org.workways.concept.ImportIssue;
import org.workways.concept.UserException;
import org.workways.files.NearNames;
import org.workways.files.table.Row;
import org.workways.learning.Catalogue;
import org.workways.taxonomy.Taxonomy;

/// Reads the tables of the atlas. A row that cannot be right is an issue and left out; the others stay.
public final class AtlasReader {
    private final AtlasTables tables;
    private final BiConsumer<AtlasTable, Row> taken;
    private final SortedMap<String, Attestation> rows = new TreeMap<>();
    private final List<ImportIssue> issues = new ArrayList<>();

    private AtlasReader(AtlasTables tables) {
        this(tables, (table, row) -> {});
    }

    private AtlasReader(AtlasTables tables, BiConsumer<AtlasTable, Row> taken) {
        this.tables = tables;
        this.taken = taken;
    }

    /// The atlas on the class path.
    /// @throws IllegalStateException if it is not there: the program was put together wrongly
    public static Atlas embedded() {
        return new AtlasReader(AtlasTables.embedded()).read();
    }

    /// The atlas on the class path with a user's own tables over it: a row of theirs adds to the atlas, or replaces
    /// the row with the same key.
    /// @throws UserException if the folder is missing or holds none of the tables
    public static Atlas embeddedWith(Path folder) {
        var reader = new AtlasReader(AtlasTables.embedded().under(folder));
        for (var name : AtlasTables.strangersIn(folder))
            reader.issues.add(new AtlasIssue.Stranger(folder + "/" + name, NearNames.of(name, AtlasTables.names(), 1)));
        return reader.read();
    }

    /// Whether the folder is there and has a table of an atlas.
    public static boolean holdsTables(Path folder) {
        return Files.isDirectory(folder) && !AtlasTables.tablesIn(folder).isEmpty();
    }

    /// The atlas in a folder, with the file names of `atlas/README.md`.
    /// @throws UserException if the folder is missing or holds none of the tables
    public static Atlas read(Path folder) {
        return new AtlasReader(AtlasTables.in(folder)).read();
    }

    /// The rows of the embedded atlas that are taken, under a user's own: what `AtlasExport` writes.
    static Atlas embedded(Optional<Path> own, BiConsumer<AtlasTable, Row> taken) {
        var embedded = AtlasTables.embedded();
        return new AtlasReader(own.map(embedded::under).orElse(embedded), taken).read();
    }

    private void read(RowScope scope, List<AtlasTable> several, Predicate<Row> each) {
        tables.read(
                several,
                each,
                (table, row) -> {
                    taken.accept(table, row);
                    scope.attestation(row, table).ifPresent(found -> rows.put(table.name(row), found));
                },
                issues::add);
    }

    private Atlas read() {
        var scope = new RowScope(issues::add);
        var references = new ReferenceTables(scope);
        read(scope, List.of(AtlasTable.SOURCES), references::source);
        read(scope, List.of(AtlasTable.CURRENCIES), references::currency);

        var skills = new SkillTables(scope);
        read(scope, List.of(AtlasTable.SKILLS), skills::skill);
        if (tables.hasOwn()) skills.makeClosenessMutual();
        skills.relate();
        read(scope, List.of(AtlasTable.LEVELS), skills::level);

        var occupations = new OccupationTables(scope, skills.codes());
        read(scope, List.of(AtlasTable.OCCUPATIONS), occupations::occupation);
        read(scope, List.of(AtlasTable.REQUIREMENTS), occupations::requirement);

        var learning = new LearningTables(scope, skills.codes(), occupations.codes(), references.perEuro());
        read(scope, tables.opportunities(), learning::opportunity);
        read(scope, List.of(AtlasTable.WORK_LEGS), learning::workLeg);

        var work = new WorkTables(scope, skills.codes(), occupations.codes());
        read(scope, List.of(AtlasTable.TECHNOLOGIES), work::technology);
        read(scope, List.of(AtlasTable.EFFECTS), work::effect);
        read(scope, List.of(AtlasTable.FIGURES), work::figure);

        return new Atlas(
                new Taxonomy(skills.all(), occupations.all()),
                new Catalogue(learning.opportunities(), learning.steppingStones()),
                work.technologies(),
                work.figures(),
                scope.sources(),
                scope.attestations(),
                rows,
                occupations.requirementAttestations(),
                skills.levelMeanings(),
                tables.version(),
                issues);
    }
}
