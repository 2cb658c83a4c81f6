package org.workways.app.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.workways.taxonomy.SkillFamily;

/// Icons of Bootstrap Icons (MIT), drawn in the page itself in the colour of the words beside them;
/// and the shapes of the skill families, so that colour is never all that tells them apart.
public final class Icons {
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Icons() {}

    /// SVG that readers of screens pass over.
    /// @param name as in Bootstrap Icons, `geo-alt`
    public static String of(String name) {
        return READ.computeIfAbsent(name, Icons::read);
    }

    private static String read(String name) {
        var svg = new String(WebJar.bytes("bootstrap-icons", "icons/" + name + ".svg"), StandardCharsets.UTF_8);
        return svg.replaceFirst("<svg [^>]*>", "<svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">")
                .replaceAll(">\\s+<", "><")
                .strip();
    }

    /// Circle, diamond, triangle, square, cross, ring.
    public static String family(SkillFamily family) {
        var shape =
                switch (family) {
                    case DATA -> "<circle cx='6' cy='6' r='5'/>";
                    case ML -> "<path d='M6 0l6 6-6 6-6-6z'/>";
                    case IOT -> "<path d='M6 .5l6 11H0z'/>";
                    case SECURITY -> "<path d='M1 1h10v10H1z'/>";
                    case TRANSVERSAL -> "<path d='M4 0h4v4h4v4H8v4H4V8H0V4h4z'/>";
                    case OTHER ->
                        "<path fill-rule='evenodd' d='M6 0a6 6 0 100 12A6 6 0 006 0zm0 3a3 3 0 110 6 3 3 0 010-6z'/>";
                };
        return "<svg class=\"shape of-%s\" viewBox=\"0 0 12 12\" aria-hidden=\"true\">%s</svg>"
                .formatted(family.code(), shape.replace('\'', '"'));
    }
}
