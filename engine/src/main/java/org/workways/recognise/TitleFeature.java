package org.workways.recognise;

/// What a title is compared with an occupation by.
enum TitleFeature {
    /// Cosine of title and best name; of title and mean of names; of the best part and best name; to the mean of the
    /// essential and of the optional skills.
    MEANING,
    CENTROID,
    PART,
    ESSENTIAL_SKILLS,
    OPTIONAL_SKILLS,
    /// BM25 of the best name, as a share of what the name and of what the title could reach; by words, by letters.
    WORDS_OF_NAME,
    WORDS_OF_TITLE,
    LETTERS_OF_NAME,
    LETTERS_OF_TITLE,
    /// BM25 of names and description together.
    TEXT,
    /// The title or one of its parts is the label, or another name.
    EXACT_LABEL,
    EXACT_NAME,
    /// They end in the same word.
    HEAD_OF_LABEL,
    HEAD_OF_NAME,
    /// What tells the usual occupation from the special one.
    NAMES,
    ESSENTIALS,
    OPTIONALS,
    LABEL_LENGTH,
    RARITY,
    TOTAL_RARITY,
    RARITY_OF_NAMES,
    DESCRIPTION_LENGTH,
    /// The label speaks of such a rank or kind of work.
    MANAGER,
    SUPERVISOR,
    ASSISTANT,
    CLERK,
    TECHNICIAN,
    ENGINEER,
    SPECIALIST,
    WORKER,
    SELLER,
    /// Titles whose occupation is known: logarithm of the weight of the nearest, in meaning (closely, widely) and in
    /// letters; the nearest; the mean; how many there are.
    VOTE,
    WIDE_VOTE,
    LETTERS_VOTE,
    KNOWN,
    KNOWN_CENTROID,
    KNOWN_COUNT;

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
