package org.workways.benchmark.recognise;

import java.util.List;
import java.util.stream.IntStream;
import org.workways.benchmark.TextTable;

/// How often the first answer to a title is right, by how like the title its name is.
final class TitleLikeness {
    /// Lower bounds.
    private static final double[] BINS = {-1, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

    private static final int SHOWN = 5;

    /// @param rank     of the right occupation, from 1; infinite where it is no candidate
    /// @param likeness of the first occupation's name
    /// @param isExact  whether the title says that name
    record Answer(double rank, double likeness, boolean isExact) {}

    private TitleLikeness() {}

    static TextTable table(List<Answer> answers) {
        var table = new TextTable(
                "likeness of the first answer",
                "titles",
                "the first right, %",
                "95 % interval",
                "one of five right, %");
        for (int bin = 0; bin < BINS.length; bin++) row(table, name(bin), in(answers, bin));
        row(
                table,
                "the title says the name",
                answers.stream().filter(Answer::isExact).toList());
        return table;
    }

    private static void row(TextTable table, String name, List<Answer> answers) {
        if (answers.isEmpty()) return;
        var first = right(answers, 1);
        table.row(
                name,
                answers.size(),
                100 * first.value(),
                "%.1f to %.1f".formatted(100 * first.low(), 100 * first.high()),
                100 * right(answers, SHOWN).value());
    }

    private static Share right(List<Answer> answers, int most) {
        return new Share(
                answers.stream().filter(answer -> answer.rank() <= most).count(), answers.size());
    }

    private static List<Answer> in(List<Answer> answers, int bin) {
        return answers.stream()
                .filter(answer -> !answer.isExact() && bin(answer.likeness()) == bin)
                .toList();
    }

    private static int bin(double likeness) {
        return IntStream.range(0, BINS.length)
                .filter(bin -> likeness >= BINS[bin])
                .max()
                .orElse(0);
    }

    private static String name(int bin) {
        if (bin == 0) return "below %.1f".formatted(BINS[1]);
        if (bin == BINS.length - 1) return "%.1f and more".formatted(BINS[bin]);
        return "%.1f to %.1f".formatted(BINS[bin], BINS[bin + 1]);
    }
}
