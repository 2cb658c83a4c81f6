package org.workways.benchmark.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workways.app.audit.AuditAnswer;
import org.workways.app.audit.AuditMatrix;
import org.workways.app.wiring.Wiring;
import org.workways.audit.Finding;
import org.workways.audit.Module;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Folders;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.concept.Progress;
import org.workways.concept.UserException;
import org.workways.files.audit.CoverageWorkbook;
import org.workways.files.table.Table;

/// What an audit finds in the example curriculum beside the table of its known gaps, how sentences of open syllabi are
/// read beside two labellings, and how long 500 syllabi take from files to workbook.
final class AuditBenchmark {
    private static final List<String> JOBS = List.of("iot-developer", "industrial-data-technician");
    private static final int SYLLABI = 500;

    private AuditBenchmark() {}

    /// @param arguments a table with the columns `id` and `text` of the sentences in `benchmark/audit`, if at hand
    public static void main(String[] arguments) throws IOException {
        try {
            var checkout = Checkout.here();
            System.out.println(Machine.text());
            var curriculum = checkout.root().resolve("examples").resolve("curriculum");
            var home = Folders.fresh();
            try {
                var wiring = new Wiring(home, Progress.SILENT, System.err::println);
                System.out.printf(
                        "data:    atlas %s; examples/curriculum%n%n",
                        wiring.atlas().version());
                knownGaps(wiring, curriculum);
                if (arguments.length > 0) new GoldSentences(checkout, wiring).report(Path.of(arguments[0]));
                speed(wiring, curriculum, home);
            } finally {
                Folders.remove(home);
            }
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    private static void knownGaps(Wiring wiring, Path curriculum) {
        var known = new TreeMap<String, Set<String>>();
        Table.csv("known-gaps.csv")
                .requires("skill", "finding")
                .allows("modules", "why")
                .read(
                        curriculum.resolve("known-gaps.csv"),
                        row -> known.computeIfAbsent(row.cell("finding"), finding -> new TreeSet<>())
                                .add(row.cell("skill")),
                        issue -> {
                            throw new UserException(issue.message(), "Mend the table.");
                        });
        var answer = AuditAnswer.of(wiring, List.of(curriculum), JOBS, LocalDate.EPOCH);
        var table = new TextTable("finding", "known", "found", "both", "missed", "too much");
        for (var kind : List.of("covered", "thin", "missing", "repeated", "unassessed", "unasked")) {
            var gold = known.getOrDefault(kind, Set.of());
            var found = answer.audit().findings().stream()
                    .filter(finding -> kind(finding).equals(kind))
                    .map(finding -> finding.skill().code())
                    .collect(Collectors.toCollection(TreeSet::new));
            table.row(
                    kind,
                    gold.size(),
                    found.size(),
                    found.stream().filter(gold::contains).count(),
                    without(gold, found),
                    without(found, gold));
        }
        System.out.println(table);
        System.out.println();
    }

    private static String without(Set<String> some, Set<String> others) {
        return some.stream().filter(one -> !others.contains(one)).collect(Collectors.joining(", "));
    }

    private static String kind(Finding finding) {
        return finding.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /// The example's files again and again under other names, so that each is read, recognised and audited anew.
    private static void speed(Wiring wiring, Path curriculum, Path home) throws IOException {
        var folder = Files.createDirectories(home.resolve("faculty"));
        try (Stream<Path> files = Files.list(curriculum)) {
            var syllabi = files.filter(file -> file.toString().matches(".*\\.(pdf|docx|txt)$"))
                    .sorted()
                    .toList();
            for (int i = 0; i < SYLLABI; i++) {
                var file = syllabi.get(i % syllabi.size());
                Files.copy(file, folder.resolve("%03d %s".formatted(i, file.getFileName())));
            }
        }
        long start = System.nanoTime();
        var answer = AuditAnswer.of(wiring, List.of(folder), JOBS, LocalDate.EPOCH);
        double read = (System.nanoTime() - start) / 1e9;
        int bytes = CoverageWorkbook.of(AuditMatrix.of(answer)).length;
        double all = (System.nanoTime() - start) / 1e9;
        long outcomes =
                answer.audit().modules().stream().filter(Module::hasOutcomes).count();
        System.out.printf(
                "audit: %d syllabi (%d with outcomes) in %.1f s, with a workbook of %,d bytes in %.1f s%n",
                answer.audit().modules().size(), outcomes, read, bytes, all);
    }
}
