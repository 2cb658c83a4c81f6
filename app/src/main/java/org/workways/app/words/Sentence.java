package org.workways.app.words;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// A sentence with places, parsed once and filled often, by many threads. Says what `MessageFormat` says.
/// @param format  not filled itself: it is for one thread
/// @param texts   what stands round the places, one more than there are places
/// @param values  which value each place takes
/// @param isPlain whether each place takes its value as it is, so that texts need no format
record Sentence(MessageFormat format, List<String> texts, List<Integer> values, boolean isPlain) {
    /// Signs that no sentence has, for private use.
    private static final Pattern PLACE = Pattern.compile("\uE000(\\d+)\uE001");

    static Sentence of(String pattern, Locale locale) {
        var format = new MessageFormat(pattern, locale);
        var formats = format.getFormatsByArgumentIndex();
        var marks = new Object[formats.length];
        for (int value = 0; value < marks.length; value++) marks[value] = "\uE000" + value + "\uE001";
        boolean isPlain = Arrays.stream(formats).allMatch(Objects::isNull);
        if (!isPlain) return new Sentence(format, List.of(), List.of(), false);
        var filled = format.format(marks);
        var values = new ArrayList<Integer>();
        PLACE.matcher(filled).results().forEach(place -> values.add(Integer.parseInt(place.group(1))));
        return new Sentence(format, List.of(PLACE.split(filled, -1)), List.copyOf(values), true);
    }

    String with(Object... given) {
        if (!isPlain || !areTexts(given)) return ((MessageFormat) format.clone()).format(given);
        if (values.isEmpty()) return texts.getFirst();
        var said = new StringBuilder(texts.getFirst());
        for (int place = 0; place < values.size(); place++)
            said.append(given[values.get(place)]).append(texts.get(place + 1));
        return said.toString();
    }

    private boolean areTexts(Object... given) {
        for (int value : values) if (value >= given.length || !(given[value] instanceof String)) return false;
        return true;
    }
}
