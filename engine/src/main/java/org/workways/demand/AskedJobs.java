package org.workways.demand;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The jobs that an advert asks for, apart from others that its text speaks of: those in its title or first line, in
/// short lines and at the beginning of long ones, and after words such as *hiring* unless the first line named some.
/// @param all  sorted, each once
/// @param head of these, in the title or first line
record AskedJobs(List<NamedJob> all, List<NamedJob> head) {
    /// Words of a first line that is a headline and not the whole text.
    private static final int LONGEST_HEAD = 40;

    /// Words of a line of a list.
    private static final int SHORT = 14;

    /// Words before a name in such a line.
    private static final int WITHIN_SHORT = 8;

    /// Words before a name at the beginning of a long line.
    private static final int AT_BEGINNING = 2;

    /// Stems from *hiring* to a name.
    private static final int REACH = 30;

    private static final Set<String> CUES = Set.of(
            "hiring",
            "hire",
            "seeking",
            "seek",
            "looking",
            "need",
            "want",
            "wanted",
            "opening",
            "position",
            "role",
            "recruiting",
            "vacancy",
            "searching",
            "search",
            "join",
            "as",
            "youre");

    private static final Set<String> SIGNS =
            Set.of("|", ",", ";", ":", "(", ")", "/", "&", "*", "•", ".", "+", "-", AdvertWords.END_OF_LINE);

    /// @param title words from `AdvertWords`, none if there is no title
    /// @param text  the same; asked only if the title names no job
    static AskedJobs of(List<String> title, List<String> text) {
        var named = List.copyOf(NamedJob.in(title));
        return named.isEmpty() ? new Reader(JobWords.stems(text), title.isEmpty()).read() : new AskedJobs(named, named);
    }

    private enum Place {
        HEAD,
        LIST,
        /// After a cue.
        SENTENCE,
        ELSEWHERE
    }

    private static final class Reader {
        private final List<String> stems;
        private final boolean hasHead;
        private final int[] wordsBefore;
        private final int[] lineBegins;
        private final int[] lineEnds;
        private final Set<NamedJob> head = new TreeSet<>();
        private final Set<NamedJob> listed = new TreeSet<>();
        private final Set<NamedJob> cued = new TreeSet<>();

        Reader(List<String> stems, boolean hasHead) {
            this.stems = stems;
            this.hasHead = hasHead;
            int size = stems.size();
            wordsBefore = new int[size + 1];
            lineBegins = new int[size];
            lineEnds = new int[size];
            for (int i = 0; i < size; i++) {
                wordsBefore[i + 1] = wordsBefore[i] + (AdvertWords.isWord(stems.get(i)) ? 1 : 0);
                lineBegins[i] = i > 0 && !isEnd(i - 1) ? lineBegins[i - 1] : i;
            }
            for (int i = size - 1; i >= 0; i--) lineEnds[i] = isEnd(i) || i + 1 == size ? i + 1 : lineEnds[i + 1];
        }

        AskedJobs read() {
            int next = 0;
            for (var mention : JobMention.in(stems)) {
                readFields(next, mention.from());
                next = Math.max(next, mention.to() + 1);
                add(mention.job(), placeOf(mention.from(), mention.to()));
            }
            readFields(next, stems.size());
            listed.addAll(head);
            if (head.isEmpty()) listed.addAll(cued);
            return new AskedJobs(List.copyOf(listed), List.copyOf(head));
        }

        private void add(NamedJob job, Place place) {
            switch (place) {
                case HEAD -> head.add(job);
                case LIST -> listed.add(job);
                case SENTENCE -> cued.add(job);
                case ELSEWHERE -> {}
            }
        }

        /// What stands for a job without a noun, as in *Hiring: front-end, mobile, sales*.
        private void readFields(int from, int to) {
            for (int i = from; i < to; i++) {
                if (!JobWords.isJobByItself(stems.get(i))) continue;
                int begin = i;
                while (begin > 0 && isOfName(begin - 1)) begin--;
                int end = i + 1;
                while (end < stems.size() && isOfName(end)) end++;
                if (!partsItems(begin - 1) || !partsItems(end)) continue;
                var place = placeOf(begin, end - 1);
                if (place != Place.LIST || isInShortLine(begin)) add(job(begin, end, stems.get(i)), place);
                i = end;
            }
        }

        private NamedJob job(int begin, int end, String stem) {
            var trade = JobWords.trade(stem);
            if (!trade.isEmpty()) return new NamedJob(trade, 0, 0);
            var fields = new JobFields();
            for (int i = begin; i < end; i++) fields.add(stems.get(i));
            return fields.job("engineer");
        }

        private boolean isOfName(int at) {
            return JobFields.isField(stems.get(at)) || JobWords.isLevel(stems.get(at));
        }

        private boolean partsItems(int at) {
            if (at < 0 || at >= stems.size()) return true;
            var stem = stems.get(at);
            return SIGNS.contains(stem) || stem.equals("and") || stem.equals("or");
        }

        private Place placeOf(int from, int to) {
            int begin = lineBegins[to];
            int words = words(begin, lineEnds[to]);
            int wordsBeforeName = words(begin, Math.max(begin, from));
            if (hasHead && words(0, begin) == 0 && words <= LONGEST_HEAD) return Place.HEAD;
            if (words <= SHORT && wordsBeforeName <= WITHIN_SHORT) return Place.LIST;
            if (wordsBeforeName <= AT_BEGINNING && (to + 1 == stems.size() || SIGNS.contains(stems.get(to + 1))))
                return Place.LIST;
            return isCued(begin, from) ? Place.SENTENCE : Place.ELSEWHERE;
        }

        private boolean isInShortLine(int at) {
            return words(lineBegins[at], lineEnds[at]) <= SHORT;
        }

        private boolean isCued(int begin, int from) {
            for (int i = from - 1; i >= Math.max(begin, from - REACH); i--) {
                if (stems.get(i).equals(".")) return false;
                if (CUES.contains(stems.get(i))) return true;
            }
            return false;
        }

        private boolean isEnd(int at) {
            return stems.get(at).equals(AdvertWords.END_OF_LINE);
        }

        private int words(int from, int to) {
            return wordsBefore[to] - wordsBefore[from];
        }
    }
}
