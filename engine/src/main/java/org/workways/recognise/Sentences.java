package org.workways.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Cuts a document into sections and sentences. Wrapped lines are joined; list items and headings stand alone.
final class Sentences {
    /// A line this long that does not end a sentence was wrapped by the paper, not by the writer.
    private static final int WRAPPED = 60;

    /// No paper is this wide: with a line so long, lines end where the writer ended them.
    private static final int WIDEST_PAPER = 200;

    /// In characters. Longer ones were left without a full stop by a machine; they are cut at a space, so that no rule
    /// for sentences can take long.
    static final int LONGEST = 2_000;

    private static final int LONGEST_LABEL = 40;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "ca", "no", "nr", "inc", "approx", "mr", "ms", "mrs", "mx", "hr", "fr", "sr", "sra", "srta", "mme", "mlle",
            "dr", "prof", "bzw", "usw", "st");

    private final String text;
    private final LocalDate today;
    private final boolean onPaper;
    private final List<Sentence> sentences = new ArrayList<>();
    private Section section = Section.HEAD;
    /// What comes after the paragraph of a label such as `Benefits: …`.
    private Section afterParagraph = Section.HEAD;
    private Optional<Period> period = Optional.empty();

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
        int lastLine = -1;
        while (at <= text.length()) {
            int lineEnd = text.indexOf('\n', at);
            if (lineEnd < 0) lineEnd = text.length();
            var line = text.substring(at, lineEnd);
            boolean continues = blockStart >= 0 && isWrapped(text.substring(lastLine, blockEnd), line);
            if (!continues && blockStart >= 0) {
                block(blockStart, blockEnd);
                blockStart = -1;
            }
            if (line.isBlank()) section = afterParagraph;
            else {
                if (blockStart < 0) blockStart = at;
                lastLine = at;
                blockEnd = lineEnd;
            }
            at = lineEnd + 1;
        }
        if (blockStart >= 0) block(blockStart, blockEnd);
        return sentences;
    }

    /// @param line the last line of a block, with letters
    private boolean isWrapped(String line, String next) {
        if (next.isBlank() || isItem(next) || Section.of(next).isPresent() || isRow(next)) return false;
        var last = line.stripTrailing();
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
            afterParagraph = section;
            period = Optional.empty();
            return;
        }
        var own = Periods.in(block, today).or(() -> yearOfProject(block));
        own.ifPresent(found -> period = Optional.of(found));
        boolean dated = Periods.in(block, today).isPresent();
        var before = section;
        var line = label(start, end).map(Label::section).orElse(before);
        for (int at = start; at < end; ) {
            int stop = endOfSentence(at, end);
            var label = label(at, stop);
            section = label.map(Label::section).orElse(line);
            add(label.map(Label::end).orElse(at), stop, dated);
            at = stop;
        }
        section = isItem(block) ? before : line;
        if (line != before && !isItem(block)) closeLine(before);
    }

    /// A project is often dated by a single year: when is known, how long is not.
    private Optional<Period> yearOfProject(String block) {
        if (section != Section.PROJECTS) return Optional.empty();
        var year = Periods.lastYear(block);
        return year.isEmpty() ? Optional.empty() : Optional.of(new Period(year.getAsInt(), year.getAsInt()));
    }

    /// `Skills: Python, SQL` on one line opens a section of a CV; in an advert the label is good for its paragraph, and
    /// where it leads away from skills (`To apply: …`) for its line only.
    private void closeLine(Section before) {
        if (!section.isOfAdvert()) afterParagraph = section;
        else if (!section.speaksOfSkills()) section = before;
    }

    /// @param end offset after the colon
    private record Label(Section section, int end) {}

    /// The label of a section before a sentence, which is eaten: `Nice to have: SQL.`
    private Optional<Label> label(int start, int end) {
        int from = start;
        while (from < end && (Character.isWhitespace(text.charAt(from)) || text.charAt(from) == '-')) from++;
        int limit = Math.min(end - 1, from + LONGEST_LABEL + 1);
        int colon = from;
        while (colon < limit && text.charAt(colon) != ':') colon++;
        if (colon >= limit || text.substring(colon + 1, end).isBlank()) return Optional.empty();
        int after = colon + 1;
        return Section.of(text.substring(from, colon)).map(found -> new Label(found, after));
    }

    private int endOfSentence(int from, int end) {
        for (int at = from; at < end - 1; at++) {
            if (at - from >= LONGEST) return lastSpace(from, at);
            char c = text.charAt(at);
            if (".!?".indexOf(c) >= 0
                    && Character.isWhitespace(text.charAt(at + 1))
                    && startsSentence(at + 1, end)
                    && !endsAbbreviation(at)) return at + 1;
        }
        return end;
    }

    /// Where an overlong sentence is cut: at the last space of its second half, else there, but in no character.
    private int lastSpace(int from, int limit) {
        for (int at = limit; at > from + LONGEST / 2; at--) if (Character.isWhitespace(text.charAt(at - 1))) return at;
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
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
            sentences.add(new Sentence(text.substring(from, to).replace('\n', ' '), from, to, section, period, dated));
    }
}
