package org.workways.files.correction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.workways.concept.ImportIssue;
import org.workways.files.table.Row;
import org.workways.files.table.Table;
import org.workways.recognise.TitleLinker.Title;
import org.workways.taxonomy.Taxonomy;

/// Reads `title,occupation`: titles of jobs as somebody's own files have them, each with its occupation, by id or any
/// of its names. A name that several taxonomies have stands for the occupation in each. A row that cannot be
/// understood is an issue, and the others count.
public final class KnownTitleReader {
    private final List<NamedConcepts> occupations = new ArrayList<>();
    private final List<Title> titles = new ArrayList<>();

    private KnownTitleReader(List<Taxonomy> taxonomies) {
        for (var taxonomy : taxonomies) {
            var named = new NamedConcepts();
            taxonomy.occupations().forEach(job -> named.add(job.id(), job.labels()));
            occupations.add(named);
        }
    }

    /// @param taxonomies whose occupations are meant; not empty
    /// @return in the order of the file
    /// @throws org.workways.concept.UserException if the file is missing, empty or cannot be read
    public static List<Title> read(Path file, List<Taxonomy> taxonomies, Consumer<ImportIssue> issues) {
        var reader = new KnownTitleReader(taxonomies);
        Table.csv(String.valueOf(file.getFileName()))
                .requires("title", "occupation")
                .read(file, row -> reader.note(row, issues), issues);
        return List.copyOf(reader.titles);
    }

    private void note(Row row, Consumer<ImportIssue> issues) {
        var title = row.cell("title");
        if (title.codePoints().noneMatch(Character::isLetter)) {
            issues.accept(row.bad("title", "it holds no word, so the row was left out"));
            return;
        }
        var text = row.cell("occupation");
        var meant = occupations.stream()
                .map(named -> named.find(text))
                .flatMap(Optional::stream)
                .toList();
        if (meant.isEmpty())
            issues.accept(row.bad("occupation", occupations.getFirst().unknown("occupation", text)));
        meant.forEach(id -> titles.add(new Title(title, id)));
    }
}
