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
    /// BM25 of the best name, as a share of what the name and of what the title could reach; by words, by letters.
    WORDS_OF_NAME(5),
    WORDS_OF_TITLE(6),
    LETTERS_OF_NAME(7),
    LETTERS_OF_TITLE(8),
    /// BM25 of names and description together.
    TEXT(9),
    /// The title or one of its parts is the label, or another name.
    EXACT_LABEL(10),
    EXACT_NAME(11),
    /// They end in the same word.
    HEAD_OF_LABEL(12),
    HEAD_OF_NAME(13),
    /// What tells the usual occupation from the special one.
    NAMES(14),
    ESSENTIALS(15),
    OPTIONALS(16),
    LABEL_LENGTH(17),
    RARITY(18),
    TOTAL_RARITY(19),
    RARITY_OF_NAMES(20),
    DESCRIPTION_LENGTH(21),
    /// The label speaks of such a rank or kind of work.
    MANAGER(22),
    SUPERVISOR(23),
    ASSISTANT(24),
    CLERK(25),
    TECHNICIAN(26),
    ENGINEER(27),
    SPECIALIST(28),
    WORKER(29),
    SELLER(30),
    /// Titles whose occupation is known: logarithm of the weight of the nearest, in meaning (closely, widely) and in
    /// letters; the nearest; the mean; how many there are.
    VOTE(31),
    WIDE_VOTE(32),
    LETTERS_VOTE(33),
    KNOWN(34),
    KNOWN_CENTROID(35),
    KNOWN_COUNT(36);

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
