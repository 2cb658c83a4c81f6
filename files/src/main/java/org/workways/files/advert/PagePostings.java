package org.workways.files.advert;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.Reader;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The postings of a web page: those of its JSON-LD scripts, and if it has none, those of its
/// microdata. Sources: JSON-LD 1.1, 7 (embedding in HTML); WHATWG HTML, 5 (microdata).
final class PagePostings implements RecordFormat {
    private static final int MOST_CHARACTERS = 20_000_000;
    private static final int DEEPEST = 50;

    private final String part;

    PagePostings(String part) {
        this.part = part;
    }

    @Override
    public void read(Reader text, RecordSink sink) throws IOException {
        var lines = new BoundedLines(text, MOST_CHARACTERS);
        var page = new StringBuilder();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            page.append(line.get()).append('\n');
            if (page.length() <= MOST_CHARACTERS) continue;
            sink.brokenFrom(
                    new Place(part, "posting", 1), "the page is longer than %,d characters".formatted(MOST_CHARACTERS));
            return;
        }
        postings(Jsoup.parse(page.toString()), sink);
    }

    private void postings(Document page, RecordSink sink) {
        var places = new Places();
        for (var script : page.select("script[type*=ld+json]")) if (!script(script.data(), places, sink)) return;
        if (places.number > 0) return;
        for (var item : page.select("[itemtype*=JobPosting]"))
            for (var posting : JobPostings.in(microdata(item, 0)))
                if (!sink.record(new RawRecord(places.next(), posting, true))) return;
        if (places.number == 0)
            sink.brokenFrom(places.next(), "there is no schema.org JobPosting on the page, in JSON-LD or microdata");
    }

    private static boolean script(String json, Places places, RecordSink sink) {
        try {
            for (var posting : JobPostings.in(JsonValues.of(withoutComment(json))))
                if (!sink.record(new RawRecord(places.next(), posting, true))) return false;
            return true;
        } catch (JsonProcessingException e) {
            return sink.broken(places.next(), "its script is not valid JSON at " + JsonPlace.of(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory has no such trouble
        }
    }

    /// Some pages hide their scripts from browsers of the last century.
    private static String withoutComment(String json) {
        var text = json.strip();
        if (text.startsWith("<!--")) text = text.substring(4);
        if (text.startsWith("//<![CDATA[")) text = text.substring(11);
        if (text.endsWith("-->")) text = text.substring(0, text.length() - 3);
        if (text.endsWith("//]]>")) text = text.substring(0, text.length() - 5);
        return text;
    }

    private static Map<String, Object> microdata(Element item, int depth) {
        var node = new LinkedHashMap<String, Object>();
        var type = item.attr("itemtype").strip();
        node.put("@type", type.substring(type.lastIndexOf('/') + 1));
        properties(item, node, depth);
        return node;
    }

    private static void properties(Element parent, Map<String, Object> node, int depth) {
        if (depth > DEEPEST) return;
        for (var child : parent.children()) {
            boolean item = child.hasAttr("itemscope");
            for (var name : child.attr("itemprop").split("\\s+"))
                if (!name.isEmpty())
                    node.merge(name, item ? microdata(child, depth + 1) : value(child), PagePostings::both);
            if (!item) properties(child, node, depth + 1);
        }
    }

    private static Object both(Object one, Object other) {
        var several = one instanceof Several values ? values : new Several(one);
        several.add(other);
        return several;
    }

    /// The values of a property that is given several times.
    private static final class Several extends ArrayList<Object> {
        @Serial
        private static final long serialVersionUID = 1;

        Several(Object first) {
            add(first);
        }
    }

    private static String value(Element element) {
        for (var attribute : List.of("content", "datetime"))
            if (element.hasAttr(attribute)) return element.attr(attribute);
        if (element.normalName().equals("a") || element.normalName().equals("link")) {
            if (element.attr("itemprop").equals("url") || element.text().isBlank()) return element.attr("href");
        }
        return element.children().isEmpty() ? element.text() : element.html();
    }

    private final class Places {
        private long number;

        Place next() {
            number++;
            return new Place(part, "posting", number);
        }
    }
}
