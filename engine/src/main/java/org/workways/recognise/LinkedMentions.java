package org.workways.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.workways.recognise.Linker.Linked;
import org.workways.recognise.Mention.Ambiguous;
import org.workways.recognise.Mention.Matched;
import org.workways.recognise.Words.Word;
import org.workways.taxonomy.Taxonomy;

/// What a linker found in a sentence, as mentions: each with its level, its stance and the words nearest to it.
final class LinkedMentions {
    /// Skills that the same words may mean, of which none is likelier than this, are ambiguous if they are as near to
    /// each other as that.
    private static final double LIKELY = 0.5;

    private static final double NEAR = 0.1;

    private final Taxonomy taxonomy;
    private final Sentence sentence;
    private final List<Word> words;

    private LinkedMentions(Taxonomy taxonomy, Sentence sentence, List<Word> words) {
        this.taxonomy = taxonomy;
        this.sentence = sentence;
        this.words = words;
    }

    /// @param linked the likeliest first
    static List<Mention> of(Taxonomy taxonomy, Sentence sentence, List<Word> words, List<Linked> linked) {
        var mentions = new LinkedMentions(taxonomy, sentence, words);
        var found = new ArrayList<Mention>();
        var left = new ArrayList<>(linked);
        while (!left.isEmpty()) {
            var first = left.removeFirst();
            var rivals = left.stream()
                    .filter(other -> first.probability() < LIKELY
                            && first.probability() - other.probability() <= NEAR
                            && other.from() < first.to()
                            && first.from() < other.to())
                    .toList();
            left.removeAll(rivals);
            found.add(rivals.isEmpty() ? mentions.matched(first) : mentions.ambiguous(first, rivals));
        }
        return found;
    }

    private Ambiguous ambiguous(Linked first, List<Linked> rivals) {
        var skills = Stream.concat(Stream.of(first), rivals.stream())
                .map(Linked::skill)
                .sorted()
                .toList();
        return new Ambiguous(text(first), skills, sentence, start(first), sentence.start() + first.to());
    }

    private Matched matched(Linked linked) {
        int from = 0;
        while (from + 1 < words.size() && words.get(from).end() <= linked.from()) from++;
        int to = from + 1;
        while (to < words.size() && words.get(to).start() < linked.to()) to++;
        var level = LevelWords.near(words, from, to)
                .or(() -> LevelWords.ofRow(sentence.text()))
                .orElseGet(() -> Recogniser.assumed(sentence));
        var because = "the sentence speaks of '%s' with a probability of %.2f, nearest is '%s'; level from %s"
                .formatted(taxonomy.skill(linked.skill()).label(), linked.probability(), text(linked), level.words());
        return new Matched(
                linked.skill(),
                level.level(),
                linked.probability(),
                new StanceWords(sentence, words).of(from, to),
                because,
                sentence,
                start(linked),
                sentence.start() + linked.to());
    }

    private int start(Linked linked) {
        return sentence.start() + linked.from();
    }

    private String text(Linked linked) {
        return sentence.text().substring(linked.from(), linked.to());
    }
}
