package org.workways.app.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.workways.concept.ConceptId;
import org.workways.concept.Trigrams;
import org.workways.files.atlas.Atlas;
import org.workways.taxonomy.SkillFamily;

/// Finds concepts of the atlas by what somebody types. Case, accents, hyphens and the width of gaps do not matter.
/// Threads may share it.
public final class AtlasIndex {
    /// Names less like what was typed than this are not what was meant, even with a typo: two letters of `python` that
    /// change places leave 0.27 of it.
    private static final double LIKE = 0.2;

    /// And those much less like it than the likest neither.
    private static final double SHARE_OF_BEST = 0.7;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\u00A0_-]+");

    /// How a name answers what was typed, the best first.
    public enum Match {
        /// All of it.
        SAME,
        /// It begins so.
        START,
        /// Every word that was typed begins a word of it.
        WORDS,
        /// It stands somewhere in it.
        PART,
        /// By three-letter pieces, for typos; only where nothing of the above is.
        LIKE
    }

    /// @param name the other name that was found, if it was not the preferred one and may be shown
    public record Hit(AtlasEntry entry, Match match, Optional<String> name) {}

    /// @param kinds    how many there are of each kind, whichever was asked for
    /// @param families how many there are of each family, whichever was asked for
    public record Found(List<Hit> hits, Map<AtlasKind, Integer> kinds, Map<SkillFamily, Integer> families) {
        /// Whether nothing has a name with what was typed in it.
        public boolean isGuess() {
            return !hits.isEmpty() && hits.getFirst().match() == Match.LIKE;
        }
    }

    private record Name(String plain, Trigrams pieces, boolean isPreferred, Optional<String> shown) {
        static Name of(String name, boolean isPreferred, boolean isShown) {
            var plain = folded(name);
            return new Name(plain, Trigrams.of(plain), isPreferred, isShown ? Optional.of(name) : Optional.empty());
        }
    }

    /// Among hits of the same match, preferred names come first, then it goes by kind, then by likeness.
    private record Scored(Hit hit, boolean isPreferred, double likeness) {
        static final Comparator<Scored> ORDER = Comparator.comparing((Scored some) -> some.hit.match())
                .thenComparing(some -> !some.isPreferred)
                .thenComparing(Scored::rankOfKind)
                .thenComparingDouble(some -> -some.likeness)
                .thenComparing(some -> some.hit.entry().label(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(some -> some.hit.entry().id());

        /// Of what is only like it, the likest is meant, whatever it is.
        private AtlasKind rankOfKind() {
            return hit.match() == Match.LIKE
                    ? AtlasKind.OCCUPATION
                    : hit.entry().kind();
        }
    }

    private final List<AtlasEntry> entries;
    private final List<List<Name>> names;
    private final Map<ConceptId, AtlasEntry> byId = new HashMap<>();

    public AtlasIndex(Atlas atlas) {
        this(AtlasEntry.all(atlas));
    }

    AtlasIndex(List<AtlasEntry> entries) {
        this.entries = List.copyOf(entries);
        this.names = entries.stream().map(AtlasIndex::names).toList();
        entries.forEach(entry -> byId.put(entry.id(), entry));
    }

    private static List<Name> names(AtlasEntry entry) {
        var names = new ArrayList<Name>();
        names.add(Name.of(entry.label(), true, false));
        entry.others().forEach(name -> names.add(Name.of(name, false, true)));
        entry.hidden().forEach(name -> names.add(Name.of(name, false, false)));
        return names;
    }

    public Optional<AtlasEntry> find(ConceptId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// All that answers it, the best first; all there is, by kind and group, if nothing was typed.
    /// Time O(names), about a millisecond; a few where only likeness helps.
    public Found search(String typed, Optional<AtlasKind> kind, Optional<SkillFamily> family) {
        var all = folded(typed).isEmpty() ? everything() : answering(folded(typed));
        var kinds = new EnumMap<AtlasKind, Integer>(AtlasKind.class);
        var families = new EnumMap<SkillFamily, Integer>(SkillFamily.class);
        var hits = new ArrayList<Hit>();
        for (var hit : all) {
            var entry = hit.entry();
            boolean isOfKind = kind.isEmpty() || kind.get() == entry.kind();
            boolean isOfFamily = family.isEmpty() || entry.families().contains(family.get());
            if (isOfFamily) kinds.merge(entry.kind(), 1, Integer::sum);
            if (isOfKind) entry.families().forEach(some -> families.merge(some, 1, Integer::sum));
            if (isOfKind && isOfFamily) hits.add(hit);
        }
        return new Found(hits, kinds, families);
    }

    /// How many there are of each kind in each family.
    public SortedMap<SkillFamily, Map<AtlasKind, Integer>> overview() {
        var overview = new TreeMap<SkillFamily, Map<AtlasKind, Integer>>();
        for (var entry : entries)
            for (var family : entry.families())
                overview.computeIfAbsent(family, some -> new EnumMap<>(AtlasKind.class))
                        .merge(entry.kind(), 1, Integer::sum);
        return Collections.unmodifiableSortedMap(overview);
    }

    private List<Hit> everything() {
        return entries.stream()
                .map(entry -> new Hit(entry, Match.SAME, Optional.empty()))
                .toList();
    }

    private List<Hit> answering(String typed) {
        var words = typed.split(" ");
        var pieces = Trigrams.of(typed);
        List<Scored> found = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++)
            literal(i, typed, words, pieces).ifPresent(found::add);
        if (found.isEmpty()) found = likest(pieces);
        return found.stream().sorted(Scored.ORDER).map(Scored::hit).toList();
    }

    private Optional<Scored> literal(int number, String typed, String[] words, Trigrams pieces) {
        Optional<Scored> best = Optional.empty();
        for (var name : names.get(number)) {
            var match = match(name.plain(), typed, words);
            if (match.isEmpty()) continue;
            var scored = scored(number, name, match.get(), name.pieces().similarity(pieces));
            if (best.isEmpty() || Scored.ORDER.compare(scored, best.get()) < 0) best = Optional.of(scored);
        }
        return best;
    }

    private List<Scored> likest(Trigrams pieces) {
        var found = new ArrayList<Scored>();
        for (int i = 0; i < entries.size(); i++) like(i, pieces).ifPresent(found::add);
        double best = found.stream().mapToDouble(Scored::likeness).max().orElse(0);
        return found.stream()
                .filter(some -> some.likeness() >= SHARE_OF_BEST * best)
                .toList();
    }

    private Optional<Scored> like(int number, Trigrams pieces) {
        Optional<Scored> best = Optional.empty();
        for (var name : names.get(number)) {
            double likeness = name.pieces().similarity(pieces);
            if (likeness < LIKE || (best.isPresent() && likeness <= best.get().likeness())) continue;
            best = Optional.of(scored(number, name, Match.LIKE, likeness));
        }
        // Whether it is the preferred name does not matter here.
        return best.map(some -> new Scored(some.hit(), true, some.likeness()));
    }

    private Scored scored(int number, Name name, Match match, double likeness) {
        return new Scored(new Hit(entries.get(number), match, name.shown()), name.isPreferred(), likeness);
    }

    private static Optional<Match> match(String name, String typed, String[] words) {
        if (name.equals(typed)) return Optional.of(Match.SAME);
        if (name.startsWith(typed)) return Optional.of(Match.START);
        boolean isWords = true;
        for (var word : words) isWords = isWords && beginsAWord(name, word);
        if (isWords) return Optional.of(Match.WORDS);
        return name.contains(typed) ? Optional.of(Match.PART) : Optional.empty();
    }

    private static boolean beginsAWord(String name, String word) {
        for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1))
            if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) return true;
        return false;
    }

    private static String folded(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return GAPS.matcher(ACCENTS.matcher(lower).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
