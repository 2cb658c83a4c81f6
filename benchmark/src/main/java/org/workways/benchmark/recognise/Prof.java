package org.workways.benchmark.recognise;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import org.workways.benchmark.Checkout;
import org.workways.language.LabelVectors;
import org.workways.language.TrainingFile;
import org.workways.recognise.Linker;

final class Prof {
    public static void main(String[] arguments) throws Exception {
        var checkout = Checkout.here();
        var esco = Esco.of(checkout);
        var texts = new ArrayList<String>();
        try (var lines = new java.io.BufferedReader(
                new java.io.InputStreamReader(new java.util.zip.GZIPInputStream(java.nio.file.Files.newInputStream(
                        checkout.dataFiles("hn-hiring", "2018.jsonl.gz").getFirst()))))) {
            for (int i = 0; i < 800; i++)
                new org.workways.recognise.Document(
                                "a",
                                String.valueOf(com.fasterxml
                                        .jackson
                                        .jr
                                        .ob
                                        .JSON
                                        .std
                                        .mapFrom(lines.readLine())
                                        .get("text")))
                        .sentences(LocalDate.EPOCH)
                        .forEach(s -> texts.add(s.text()));
        }
        var names = Linker.texts(esco.taxonomy());
        var pieces = TrainingFile.pieces(esco.cache());
        var training = TrainingFile.shipped();
        var fast = Linker.of(esco.taxonomy(), LabelVectors.of(names, pieces), pieces)
                .with(training.fast());
        var threads = ManagementFactory.getThreadMXBean();
        int n = Math.min(texts.size(), 4000);
        for (int round = 0; round < 4; round++) {
            long a = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < n; i++) fast.ranked(texts.get(i), 10);
            long b = threads.getCurrentThreadCpuTime();
            int found = 0;
            for (int i = 0; i < n; i++) found += fast.link(texts.get(i)).size();
            long c = threads.getCurrentThreadCpuTime();
            System.out.printf(
                    "ranked %.0f us, link %.0f us, found %d in %d%n", (b - a) / 1e3 / n, (c - b) / 1e3 / n, found, n);
        }
        if (arguments.length > 0) {
            var full = Linker.after(fast, 100, esco.vectors("esco", names), esco.model())
                    .with(training.full());
            n = 600;
            for (int round = 0; round < 2; round++) {
                long a = threads.getCurrentThreadCpuTime();
                for (int i = 0; i < n; i++) full.ranked(texts.get(i), 10);
                long b = threads.getCurrentThreadCpuTime();
                int found = 0;
                for (int i = 0; i < n; i++) found += full.link(texts.get(i)).isEmpty() ? 0 : 1;
                long c = threads.getCurrentThreadCpuTime();
                for (int i = 0; i < n; i++) esco.model().encode(java.util.List.of(texts.get(i)));
                long d = threads.getCurrentThreadCpuTime();
                System.out.printf(
                        "full ranked %.0f us, link %.0f us, encode %.0f, found in %d%n",
                        (b - a) / 1e3 / n, (c - b) / 1e3 / n, (d - c) / 1e3 / n, found);
            }
        }
    }
}
