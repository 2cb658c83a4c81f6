package org.workways.files.audit;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.workways.concept.UserException;
import org.workways.files.document.HtmlText;

/// A framework of competencies as a CASE package: a document, its items, and associations that say which is a child of
/// which, in which order.
/// Format: 1EdTech, *Competencies and Academic Standards Exchange*, 1.0 and 1.1, CFPackage.
final class CasePackage {
    private static final String ITEMS = "CFItems";

    private final Map<?, ?> read;
    private final String place;

    private CasePackage(Map<?, ?> read, String place) {
        this.read = read;
        this.place = place;
    }

    /// Whether a JSON text is one, by its names.
    static boolean is(String text) {
        return text.contains("\"" + ITEMS + "\"");
    }

    /// @throws UserException if it is no JSON, or has no items
    static ModuleFile read(Path file) {
        try {
            if (JSON.std.anyFrom(GridFile.characters(file)) instanceof Map<?, ?> read && read.containsKey(ITEMS))
                return new CasePackage(read, file.toString()).modules();
        } catch (IOException e) {
            throw new UserException(
                    "'%s' is no whole JSON and cannot be read.".formatted(file), "Save or download it again.");
        }
        throw new UserException(
                "'%s' is no CASE package: it has no '%s'.".formatted(file, ITEMS),
                "Export the whole framework as a CFPackage, with its items and associations.");
    }

    private ModuleFile modules() {
        var document = text(map(read, "CFDocument"), "identifier");
        var title = text(map(read, "CFDocument"), "title");
        var framework = new Framework(place, document, title.isEmpty() ? place : title);
        maps(ITEMS).forEach(item -> framework.add(item(item)));
        maps("CFAssociations")
                .filter(link -> text(link, "associationType").equals("isChildOf"))
                .sorted(Comparator.comparingDouble(CasePackage::place))
                .forEach(link -> framework.put(text(map(link, "originNodeURI"), "identifier"), parent(link)));
        return framework.modules();
    }

    private Framework.Item item(Map<?, ?> item) {
        var code = text(item, "humanCodingScheme");
        var statement = plain(text(item, "fullStatement"));
        var brief = plain(text(item, "abbreviatedStatement"));
        var where = "%s item %s".formatted(place, code.isEmpty() ? text(item, "identifier") : code);
        return new Framework.Item(
                text(item, "identifier"), code, brief.isEmpty() ? statement : brief, statement, where);
    }

    /// Statements may have marks of HTML in them.
    private static String plain(String statement) {
        return ModuleText.oneLine(statement.contains("</") ? HtmlText.of(statement) : statement);
    }

    private static String parent(Map<?, ?> link) {
        return text(map(link, "destinationNodeURI"), "identifier");
    }

    /// Those that say none keep their order, after the others.
    private static double place(Map<?, ?> link) {
        return link.get("sequenceNumber") instanceof Number number ? number.doubleValue() : Double.MAX_VALUE;
    }

    private Stream<Map<?, ?>> maps(String name) {
        var list = read.get(name) instanceof List<?> all ? all : List.of();
        return list.stream().flatMap(each -> each instanceof Map<?, ?> map ? Stream.of(map) : Stream.empty());
    }

    private static Map<?, ?> map(Map<?, ?> outer, String name) {
        return outer.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String text(Map<?, ?> map, String name) {
        return map.get(name) instanceof String text ? text.strip() : "";
    }
}
