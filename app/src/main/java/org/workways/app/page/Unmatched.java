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
        item(items, "Could mean several", ambiguous);
        item(items, "Not known", unknown);
        item(items, "Denied", denied);
        item(items, "Wished for, not held", wished);
        return Markup.all(
                Element.of("h3").saying("Not counted"),
                Element.of("dl", "unmatched").holding(items),
                Element.of("p", "note")
                        .holding(
                                Markup.text("Is something wrong or missing? Ask again and say it yourself with "),
                                Element.of("code").saying("--skills"),
                                Markup.text(", skills with levels 1 to 4, for example "),
                                Element.of("code").saying("--skills \"python:2, mqtt:1\""),
                                Markup.text("; level 0 strikes a skill out.")));
    }

    private static void item(List<Markup> items, String name, LinkedHashSet<String> words) {
        if (words.isEmpty()) return;
        items.add(Element.of("div")
                .holding(Element.of("dt").saying(name), Element.of("dd").saying(String.join("; ", words))));
    }

    private String several(Mention.Ambiguous mention) {
        var candidates = mention.candidates().stream().map(names::skill).toList();
        return "“" + Quote.of(mention.text(), 60) + "” (" + String.join(" or ", candidates) + ")";
    }

    private String nearest(Mention.Unknown mention) {
        var nearest = mention.nearest().stream().map(names::skill).toList();
        var quoted = "“" + Quote.of(mention.text(), 60) + "”";
        return nearest.isEmpty() ? quoted : quoted + " (nearest: " + String.join(", ", nearest) + ")";
    }
}
