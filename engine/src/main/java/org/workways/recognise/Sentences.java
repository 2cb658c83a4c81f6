package org.workways.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a document into sections and sentences. Wrapped lines are joined; list items and headings stand alone.
final class Sentences {
    /// A line this long that does not end a sentence was wrapped by the paper, not by the writer.
    private static final int WRAPPED = 60;

    /// No paper is this wide: with a line so long, lines end where the writer ended them.
    private static final int WIDEST_PAPER = 200;

    private static final Set<String> ABBREVIATIONS =
            Set.of("ca", "no", "nr", "inc", "approx", "mr", "ms", "mrs", "dr", "prof", "bzw", "usw", "st");

    private final String text;
    private final LocalDate today;
    private final boolean onPaper;
    private final List<Sentence> sentences = new ArrayList<>();
    private Section section = Section.HEAD;
    private double years;

    private Sentences(Document document, LocalDate today) {
        this.text = document.text();
        this.today = today;
        this.onPaper = text.lines().allMatch(line -> line.length() <= WIDEST_PAPER);
    }

    static List<Sentence> of(Document document, LocalDate today) {
        return new Sentences(document, today).cut();
    }

    private List<Sentence> cut() {
        int at = 0;
        int blockStart = -1;
        int blockEnd = -1;
        while (at <= text.length()) {
            int lineEnd = text.indexOf('\n', at);
            if (lineEnd < 0) lineEnd = text.length();
            var line = text.substring(at, lineEnd);
            boolean continues = blockStart >= 0 && isWrapped(text.substring(blockStart, blockEnd), line);
            if (!continues && blockStart >= 0) {
                block(blockStart, blockEnd);
                blockStart = -1;
            }
            if (!line.isBlank()) {
                if (blockStart < 0) blockStart = at;
                blockEnd = lineEnd;
            }
            at = lineEnd + 1;
        }
        if (blockStart >= 0) block(blockStart, blockEnd);
        return sentences;
    }

    private boolean isWrapped(String block, String next) {
        if (next.isBlank() || isItem(next) || Section.of(next).isPresent() || isRow(next)) return false;
        var last = block.substring(block.lastIndexOf('\n') + 1).stripTrailing();
        if (last.contains(" | ")) return false;
        if (Section.of(last).isPresent() || last.isEmpty()) return false;
        char end = last.charAt(last.length() - 1);
        boolean open = ".!?:;".indexOf(end) < 0;
        boolean startsLow = Character.isLowerCase(next.strip().codePointAt(0));
        return end == ',' || (open && (startsLow || (onPaper && last.length() >= WRAPPED && isItemOrProse(last))));
    }

    /// A row of a table: cells parted by bars, or by gaps unless the first cell is empty and the row goes on with
    /// the one above.
    private static boolean isRow(String line) {
        return line.contains(" | ") || (!line.startsWith("   ") && line.strip().contains("   "));
    }

    private static boolean isItemOrProse(String line) {
        return line.strip().indexOf(' ') > 0;
    }

    private static boolean isItem(String line) {
        return line.stripLeading().startsWith("- ");
    }

    private void block(int start, int end) {
        var block = text.substring(start, end);
        var heading = Section.of(block);
        if (heading.isPresent()) {
            section = heading.get();
            years = 0;
            return;
        }
        int from = start + labelled(block);
        var period = Periods.years(block, today);
        period.ifPresent(found -> years = found);
        for (int at = from; at < end; ) {
            int stop = endOfSentence(at, end);
            add(at, stop, period.isPresent());
            at = stop;
        }
    }

    /// `Skills: Python, SQL` on one line: the heading is eaten, the rest belongs to the section.
    private int labelled(String block) {
        int colon = block.indexOf(':');
        if (colon < 0 || colon > 40 || colon + 1 >= block.length()) return 0;
        var heading = Section.of(block.substring(0, colon).replaceFirst("^\\s*- ", ""));
        heading.ifPresent(found -> section = found);
        return heading.isPresent() ? colon + 1 : 0;
    }

    private int endOfSentence(int from, int end) {
        for (int at = from; at < end - 1; at++) {
            char c = text.charAt(at);
            if (".!?".indexOf(c) >= 0
                    && Character.isWhitespace(text.charAt(at + 1))
                    && startsSentence(at + 1, end)
                    && !endsAbbreviation(at)) return at + 1;
        }
        return end;
    }

    private boolean startsSentence(int at, int end) {
        while (at < end && Character.isWhitespace(text.charAt(at))) at++;
        return at < end && !Character.isLowerCase(text.charAt(at));
    }

    /// `e.g.`, `approx.`, `No. 3`, initials: one to three letters before the stop, or a stop inside the word.
    private boolean endsAbbreviation(int stop) {
        int start = stop;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) start--;
        var word = text.substring(start, stop);
        return word.indexOf('.') >= 0 || word.length() == 1 || ABBREVIATIONS.contains(Words.plain(word));
    }

    private void add(int start, int end, boolean dated) {
        int from = start;
        int to = end;
        while (from < to && (Character.isWhitespace(text.charAt(from)) || "-|·".indexOf(text.charAt(from)) >= 0))
            from++;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) to--;
        if (from < to)
            sentences.add(new Sentence(text.substring(from, to).replace('\n', ' '), from, to, section, years, dated));
    }
}
