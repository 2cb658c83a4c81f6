package org.workways.files.atlas;

import java.util.SortedSet;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Link;

/// Links to other classifications, from the cell with the code and the cell that says how well it matches.
final class Links {
    private Links() {}

    static void addEsco(Cells cells, SortedSet<Link> links) {
        var code = cells.maybe("esco");
        if (code.isEmpty()) return;
        if (!isUuid(code.get())) throw cells.refuse("esco", "it must be the last part of an ESCO address, a UUID");
        links.add(link("esco", code.get(), cells, "esco_match"));
    }

    static void addOnet(Cells cells, SortedSet<Link> links) {
        if (cells.maybe("onet").isPresent()) links.add(link("onet", onet(cells, "onet"), cells, "onet_match"));
    }

    /// An O\*NET-SOC code.
    static String onet(Cells cells, String column) {
        var code = cells.text(column);
        if (!hasShape(code, "99-9999.99")) throw cells.refuse(column, "it must be an O*NET-SOC code, as in 15-1252.00");
        return code;
    }

    private static Link link(String scheme, String code, Cells cells, String match) {
        return new Link(new ConceptId(scheme, code), cells.word(match, Link.Match.class));
    }

    static boolean isUuid(String code) {
        return hasShape(code, "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh");
    }

    /// @param shape `h` for a hexadecimal digit, `9` for a decimal one, anything else for itself
    static boolean hasShape(String code, String shape) {
        if (code.length() != shape.length()) return false;
        for (int i = 0; i < shape.length(); i++) {
            char c = code.charAt(i);
            boolean fits =
                    switch (shape.charAt(i)) {
                        case 'h' -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                        case '9' -> c >= '0' && c <= '9';
                        default -> c == shape.charAt(i);
                    };
            if (!fits) return false;
        }
        return true;
    }
}
