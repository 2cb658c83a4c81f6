package org.workways.benchmark.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.workways.app.wiring.Wiring;
import org.workways.audit.Module;
import org.workways.audit.Part;
import org.workways.audit.SyllabusFacts;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.TextTable;
import org.workways.concept.UserException;
import org.workways.files.table.Row;
import org.workways.files.table.Table;
import org.workways.recognise.Document;
import org.workways.recognise.Recogniser;

/// Sentences of open syllabi as the product reads them, each under its heading, beside two labellings.
final class GoldSentences {
    private final Path folder;
    private final Recogniser recogniser;

    GoldSentences(Checkout checkout, Wiring wiring) {
        this.folder = checkout.root().resolve("benchmark").resolve("audit");
        this.recogniser = wiring.syllabusRecogniser();
    }

    private record Label(String kind, String bloom, Set<String> skills) {}

    private record Gold(String id, String source, String where, String text) {}

    void report(Path texts) {
        var first = labels("labels-1.csv");
        var second = labels("labels-2.csv");
        var written = new HashMap<String, String>();
        read(texts, row -> written.put(row.cell("id"), row.cell("text")), "id", "text");
        var gold = new ArrayList<Gold>();
        read(
                folder.resolve("sentences.csv"),
                row -> {
                    var text = written.get(row.cell("id"));
                    if (text != null) gold.add(new Gold(row.cell("id"), row.cell("source"), row.cell("where"), text));
                },
                "id",
                "source",
                "where");
        System.out.printf(
                "Two labellings of %d sentences: kind kappa %.2f, skills of the first %d, of the second %d, of both"
                        + " %d%n%n",
                gold.size(),
                kappa(gold, first, second),
                skills(gold, first),
                skills(gold, second),
                gold.stream()
                        .mapToLong(each -> common(
                                label(first, each).skills(), label(second, each).skills()))
                        .sum());
        var table = new TextTable(
                "half",
                "sentences",
                "outcomes",
                "found",
                "right",
                "precision",
                "recall",
                "skills: precision",
                "recall");
        var dev = dev(gold);
        row(
                table,
                "dev",
                gold.stream().filter(each -> dev.contains(source(each))).toList(),
                first);
        row(
                table,
                "test",
                gold.stream().filter(each -> !dev.contains(source(each))).toList(),
                first);
        System.out.println(table);
        System.out.println();
    }

    private void row(TextTable table, String half, List<Gold> some, Map<String, Label> labels) {
        int outcomes = 0;
        int found = 0;
        int right = 0;
        long skills = 0;
        long named = 0;
        long common = 0;
        for (var each : some) {
            var label = label(labels, each);
            var module = read(each);
            boolean isOne = label.kind().equals("outcome");
            boolean isFound = module.statements().stream().anyMatch(statement -> statement.part() == Part.OUTCOME);
            outcomes += isOne ? 1 : 0;
            found += isFound ? 1 : 0;
            right += isOne && isFound ? 1 : 0;
            var ours = module.teachings().stream()
                    .map(teaching -> teaching.skill().code())
                    .collect(Collectors.toSet());
            skills += label.skills().size();
            named += ours.size();
            common += common(ours, label.skills());
        }
        table.row(
                half,
                some.size(),
                outcomes,
                found,
                right,
                (double) right / found,
                (double) right / outcomes,
                (double) common / named,
                (double) common / skills);
    }

    /// As an item below its heading.
    private Module read(Gold gold) {
        var headings = gold.where().split(" / | > ");
        var text = "ABC-1 Module\n\n# %s\n\n- %s\n"
                .formatted(headings[headings.length - 1], gold.text().replace('\n', ' '));
        var document = new Document(gold.id() + ".txt", text);
        return Module.of(
                SyllabusFacts.read(document),
                recogniser.recognise(document, LocalDate.EPOCH).matched());
    }

    /// Every second source by name.
    private static Set<String> dev(List<Gold> gold) {
        var sources =
                List.copyOf(gold.stream().map(GoldSentences::source).collect(Collectors.toCollection(TreeSet::new)));
        var dev = new TreeSet<String>();
        for (int i = 0; i < sources.size(); i += 2) dev.add(sources.get(i));
        return dev;
    }

    private static String source(Gold gold) {
        return gold.source().split(" ")[0];
    }

    private static double kappa(List<Gold> gold, Map<String, Label> first, Map<String, Label> second) {
        double equal = 0;
        var ones = new TreeMap<String, Double>();
        var others = new TreeMap<String, Double>();
        for (var each : gold) {
            var one = label(first, each).kind();
            var other = label(second, each).kind();
            if (one.equals(other)) equal++;
            ones.merge(one, 1.0, Double::sum);
            others.merge(other, 1.0, Double::sum);
        }
        double n = gold.size();
        double chance = 0;
        for (var kind : ones.entrySet()) chance += kind.getValue() * others.getOrDefault(kind.getKey(), 0.0) / n / n;
        return (equal / n - chance) / (1 - chance);
    }

    private static long skills(List<Gold> gold, Map<String, Label> labels) {
        return gold.stream()
                .mapToLong(each -> label(labels, each).skills().size())
                .sum();
    }

    private static long common(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }

    private static Label label(Map<String, Label> labels, Gold gold) {
        var label = labels.get(gold.id());
        if (label == null) throw new UserException(gold.id() + " has no label.", "Label every sentence.");
        return label;
    }

    private Map<String, Label> labels(String file) {
        var labels = new HashMap<String, Label>();
        read(
                folder.resolve(file),
                row -> labels.put(
                        row.cell("id"), new Label(row.cell("kind"), row.cell("bloom"), ids(row.cell("skills")))),
                "id",
                "kind",
                "bloom",
                "skills");
        return labels;
    }

    /// `python:2|sql:1` names python and sql.
    private static Set<String> ids(String skills) {
        return Arrays.stream(skills.split("\\|"))
                .map(skill -> skill.split(":")[0].strip())
                .filter(skill -> !skill.isEmpty())
                .collect(Collectors.toSet());
    }

    private interface Taking {
        void row(Row row);
    }

    private static void read(Path file, Taking taking, String... columns) {
        Table.csv(String.valueOf(file.getFileName()))
                .requires(columns)
                .allows("subject", "licence", "source", "where")
                .read(file, taking::row, issue -> {
                    throw new UserException(issue.message(), "Mend the table.");
                });
    }
}
