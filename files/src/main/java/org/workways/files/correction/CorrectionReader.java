package org.workways.files.correction;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.files.NearNames;
import org.workways.files.table.Row;
import org.workways.files.table.Table;
import org.workways.recognise.LinkLesson.Corrected;
import org.workways.taxonomy.Taxonomy;

/// Reads `sentence,skill,verdict`: one judged match a row, the skill by its id or any of its names, the verdict
/// `accepted` or `rejected`. A row that cannot be understood is an issue, and the others count.
public final class CorrectionReader {
    private static final List<String> ACCEPTED = List.of("accepted", "accept", "yes", "right", "true", "1");
    private static final List<String> REJECTED = List.of("rejected", "reject", "no", "wrong", "false", "0");

    private final Map<String, ConceptId> byName = new HashMap<>();

    private CorrectionReader(Taxonomy taxonomy) {
        for (var skill : taxonomy.skills()) {
            byName.put(plain(skill.id().toString()), skill.id());
            byName.put(plain(skill.id().code()), skill.id());
        }
        for (var skill : taxonomy.skills())
            Stream.concat(Stream.of(skill.label()), skill.labels().alternatives().stream())
                    .forEach(name -> byName.putIfAbsent(plain(name), skill.id()));
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
        var skill = Optional.ofNullable(byName.get(plain(row.cell("skill"))));
        var verdict = plain(row.cell("verdict"));
        if (row.cell("sentence").isEmpty())
            issues.accept(row.bad("sentence", "there is no sentence, so the row was left out"));
        else if (skill.isEmpty()) issues.accept(row.bad("skill", noSkill(row.cell("skill"))));
        else if (!ACCEPTED.contains(verdict) && !REJECTED.contains(verdict))
            issues.accept(row.bad("verdict", "it is neither accepted nor rejected, so the row was left out"));
        else {
            var judged = sentences.computeIfAbsent(
                    row.cell("sentence"), text -> new Judged(new TreeSet<>(), new TreeSet<>()));
            (ACCEPTED.contains(verdict) ? judged.accepted() : judged.rejected()).add(skill.get());
        }
    }

    private String noSkill(String text) {
        var near = NearNames.of(text, byName.keySet(), 1);
        var hint = near.isEmpty() ? "" : " (did you mean '" + near.getFirst() + "'?)";
        return "no skill has this id or name" + hint + ", so the row was left out";
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
