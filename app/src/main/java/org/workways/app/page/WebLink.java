package org.workways.app.page;

import java.util.Locale;

/// A link to a page of the web, or only its words if the address is none: addresses come from data, and one that
/// begins with `javascript:` must not become a link.
final class WebLink {
    private WebLink() {}

    static Markup of(String address, String words) {
        var start = address.strip().toLowerCase(Locale.ROOT);
        if (!start.startsWith("https://") && !start.startsWith("http://")) return Markup.text(words);
        return Element.of("a")
                .with("href", address.strip())
                .with("rel", "noreferrer")
                .saying(words);
    }
}
