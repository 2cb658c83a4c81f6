package org.workways.files.correction;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.files.table.Row;
import org.workways.files.table.Table;
import org.workways.recognise.LinkLesson.Corrected;
import org.workways.taxonomy.Taxonomy;

/// Reads `sentence,skill,verdict`: one judged match a row, the skill by its id or any of its names, the verdict
/// `accepted` or `rejected`. A row that cannot be understood is an issue, and the others count.
public final class CorrectionReader {
    private static final List<String> ACCEPTED = List.of("accepted", "accept", "yes", "right", "true", "1");
    private static final List<String> REJECTED = List.of("rejected", "reject", "no", "wrong", "false", "0");

    private final NamedConcepts skills = new NamedConcepts();

    private CorrectionReader(Taxonomy taxonomy) {
        taxonomy.skills().forEach(skill -> skills.add(skill.id(), skill.labels()));
    }

    /// @param taxonomy whose skills are meant
    /// @return by sentence, in the order of the file
    /// @throws org.workways.concept.UserException if the file is missing, empty or cannot be read
    public static List<Corrected> read(Path file, Taxonomy taxonomy, Consumer<ImportIssue> issues) {
        var reader = new CorrectionReader(taxonomy);
        var sentences = new LinkedHashMap<String, Judged>();
        Table.csv(String.valueOf(file.getFileName()))
                .requires("sentence", "skill", "verdict")
                .read(file, row -> reader.note(row, sentences, issues), issues);
        return sentences.entrySet().stream()
                .map(entry -> new Corrected(
                        entry.getKey(),
                        entry.getValue().accepted(),
                        entry.getValue().rejected()))
                .toList();
    }

    private record Judged(SortedSet<ConceptId> accepted, SortedSet<ConceptId> rejected) {}

    private void note(Row row, Map<String, Judged> sentences, Consumer<ImportIssue> issues) {
        var skill = skills.find(row.cell("skill"));
        var verdict = NamedConcepts.plain(row.cell("verdict"));
        if (row.cell("sentence").isEmpty())
            issues.accept(row.bad("sentence", "there is no sentence, so the row was left out"));
        else if (skill.isEmpty()) issues.accept(row.bad("skill", skills.unknown("skill", row.cell("skill"))));
        else if (!ACCEPTED.contains(verdict) && !REJECTED.contains(verdict))
            issues.accept(row.bad("verdict", "it is neither accepted nor rejected, so the row was left out"));
        else {
            var judged = sentences.computeIfAbsent(
                    row.cell("sentence"), text -> new Judged(new TreeSet<>(), new TreeSet<>()));
            (ACCEPTED.contains(verdict) ? judged.accepted() : judged.rejected()).add(skill.get());
        }
    }
}
