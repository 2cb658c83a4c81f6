package org.workways.recognise;

import java.util.Locale;
import java.util.Set;

/// Addresses of mail and of pages, which name no skills: `ruby.baker@python.example`, `linkedin.com/in/ada-java`.
final class Addresses {
    /// What `Node.js/React` and `ASP.NET/C#` do not end in.
    private static final Set<String> DOMAINS = Set.of("com", "org", "de", "eu", "edu", "fr", "uk", "example");

    private Addresses() {}

    /// @param token without spaces
    static boolean isAddress(String token) {
        int at = token.indexOf('@');
        if (at > 0 && token.indexOf('.', at) > at + 1) return true;
        if (token.contains("://") || token.regionMatches(true, 0, "www.", 0, 4)) return true;
        int slash = token.indexOf('/');
        int dot = slash < 0 ? -1 : token.lastIndexOf('.', slash);
        return dot > 0 && DOMAINS.contains(token.substring(dot + 1, slash).toLowerCase(Locale.ROOT));
    }

    /// Offset of the end of the token that starts there.
    static int endOfToken(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) end++;
        return end;
    }
}
