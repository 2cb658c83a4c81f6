package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.workways.app.exposure.ExposureAnswer;
import org.workways.app.exposure.Via;
import org.workways.app.words.Words;
import org.workways.concept.ConceptId;

/// Where the tasks of an occupation are from, or why there are none.
record ExposureSources(ExposureAnswer answer, Words words) {
    /// @param linked the code of an occupation of O\*NET, which may be a link
    Markup told(Function<ConceptId, Markup> linked) {
        var codes = Markup.joined(", ", answer.sources().stream().map(linked).toList());
        return answer.via()
                .crosswalk()
                .map(by -> told(by, codes, linked))
                .orElseGet(() -> Phrase.of(words, "exposure.tasks-of", codes));
    }

    private Markup told(Via.Crosswalk by, Markup codes, Function<ConceptId, Markup> linked) {
        return by.esco()
                .map(esco -> Phrase.of(
                        words,
                        "exposure.tasks-by.esco",
                        codes,
                        Markup.text(by.match().skos()),
                        linked.apply(esco)))
                .orElseGet(() -> Phrase.of(words, "exposure.tasks-by." + lower(by), codes));
    }

    /// Why no task is known.
    String missing() {
        if (!answer.hasOnet()) return words.say("exposure.not-imported");
        return switch (answer.via()) {
            case Via.NotImported _ -> words.say("exposure.no-crosswalk");
            case Via.NotLinked _ -> words.say("exposure.not-linked");
            case Via.Crosswalk by ->
                words.say("exposure.no-tasks-by", codes(), by.match().skos());
            case Via.Direct _ -> words.say("exposure.no-tasks");
        };
    }

    /// What to type so that more is known. Of an occupation of ESCO nobody else says anything below.
    /// @param isRated whether what becomes of its tasks is told all the same
    List<String> commands(boolean isRated) {
        var commands = new ArrayList<String>();
        boolean isOfEsco = answer.id().scheme().equals("esco");
        if (!answer.hasOnet() && isRated) commands.add(words.say("exposure.import.tasks"));
        else if (!answer.hasOnet()) commands.add(words.say(isOfEsco ? "exposure.import-onet" : "exposure.import"));
        if (answer.via() instanceof Via.NotImported) commands.add(words.say("exposure.import-crosswalk"));
        return commands;
    }

    private String codes() {
        return answer.sources().stream().map(ConceptId::code).collect(Collectors.joining(", "));
    }

    private static String lower(Via.Crosswalk by) {
        return by.match().name().toLowerCase(Locale.ROOT);
    }
}
