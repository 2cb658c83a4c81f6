package org.workways.app.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.workways.recognise.Mention;

/// What a document speaks of and nobody was credited with, by reason, and how to put it right.
record Unmatched(List<Mention> mentions, Names names) {
    Markup markup() {
        if (mentions.isEmpty()) return Markup.NONE;
        var ambiguous = new LinkedHashSet<String>();
        var unknown = new LinkedHashSet<String>();
        var denied = new LinkedHashSet<String>();
        var wished = new LinkedHashSet<String>();
        for (var mention : mentions)
            switch (mention) {
                case Mention.Ambiguous several -> ambiguous.add(several(several));
                case Mention.Unknown none -> unknown.add(nearest(none));
                case Mention.Matched matched -> {
                    var label = names.skill(matched.skill());
                    switch (matched.stance()) {
                        case NEGATED -> denied.add(label);
                        case WISHED, NICE_TO_HAVE -> wished.add(label);
                        case STATED -> {}
                    }
                }
            }
        var items = new ArrayList<Markup>();
        item(items, "unmatched.several", ambiguous);
        item(items, "unmatched.unknown", unknown);
        item(items, "unmatched.denied", denied);
        item(items, "unmatched.wished", wished);
        return Markup.all(
                Element.of("h3").saying(names.say("unmatched.heading")),
                Element.of("dl", "unmatched").holding(items),
                Element.of("p", "note")
                        .holding(Phrase.of(
                                names.words(),
                                "unmatched.note",
                                Element.of("code").saying("--skills"),
                                Element.of("code").saying("--skills \"python:2, mqtt:1\""))));
    }

    private void item(List<Markup> items, String key, LinkedHashSet<String> texts) {
        if (texts.isEmpty()) return;
        items.add(Element.of("div")
                .holding(
                        Element.of("dt").saying(names.say(key)),
                        Element.of("dd").saying(String.join("; ", texts))));
    }

    private String several(Mention.Ambiguous mention) {
        var candidates = mention.candidates().stream().map(names::skill).toList();
        return quoted(mention.text()) + " (" + names.figures().joined("list.or", candidates) + ")";
    }

    private String nearest(Mention.Unknown mention) {
        var nearest = mention.nearest().stream().map(names::skill).toList();
        var quoted = quoted(mention.text());
        return nearest.isEmpty() ? quoted : names.say("unmatched.nearest", quoted, String.join(", ", nearest));
    }

    private String quoted(String text) {
        return names.say("quote.text", Quote.of(text, 60));
    }
}
