package org.workways.recognise;

/// What a title is compared with an occupation by.
enum TitleFeature {
    /// Cosine of title and best name; of title and mean of names; of the best part and best name; to the mean of the
    /// essential and of the optional skills.
    MEANING(0),
    CENTROID(1),
    PART(2),
    ESSENTIAL_SKILLS(3),
    OPTIONAL_SKILLS(4),
    /// BM25 of the best name, as a share of what the name could reach, by words; by letters also as a share of what the
    /// title could reach.
    WORDS_OF_NAME(5),
    LETTERS_OF_NAME(6),
    LETTERS_OF_TITLE(7),
    /// BM25 of names and description together.
    TEXT(8),
    /// The title or one of its parts is the label, or another name.
    EXACT_LABEL(9),
    EXACT_NAME(10),
    /// They end in the same word.
    HEAD_OF_LABEL(11),
    HEAD_OF_NAME(12),
    /// What tells the usual occupation from the special one.
    NAMES(13),
    LABEL_LENGTH(14),
    TOTAL_RARITY(15),
    RARITY_OF_NAMES(16),
    DESCRIPTION_LENGTH(17),
    /// The label speaks of such a rank or kind of work.
    MANAGER(18),
    SUPERVISOR(19),
    ASSISTANT(20),
    CLERK(21),
    TECHNICIAN(22),
    ENGINEER(23),
    SPECIALIST(24),
    WORKER(25),
    SELLER(26),
    /// Titles whose occupation is known: logarithm of the weight of the nearest in meaning; the nearest; what their
    /// words, letters and vectors tell (`TitleTerms`, `TitleRidge`); how many there are.
    VOTE(27),
    KNOWN(28),
    KNOWN_WORDS(29),
    KNOWN_LETTERS(30),
    KNOWN_VECTORS(31),
    KNOWN_COUNT(32);

    static final int COUNT = values().length;

    /// Its place in an array of values.
    final int at;

    TitleFeature(int at) {
        this.at = at;
    }

    /// Kept as they are; the others are brought to mean 0 and deviation 1 over the candidates of a title.
    boolean isFlag() {
        return (at >= EXACT_LABEL.at && at <= HEAD_OF_NAME.at) || (at >= MANAGER.at && at <= SELLER.at);
    }
}
