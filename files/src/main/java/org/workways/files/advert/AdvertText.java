package org.workways.files.advert;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.workways.files.document.HtmlText;
import org.workways.files.document.TidyText;

/// Plain text out of what feeds and dumps call a text: plain, with entities, HTML, or HTML
/// written with entities.
final class AdvertText {
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|br|div|li|ul|ol|span|b|strong|em|i|u|h[1-6]|a|table|tr|td|font|hr|section|article)(?:[ /\\t\\n"
                    + "][^<>]{0,2000})?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK =
            Pattern.compile("</?(?:p|br|div|li|tr|h[1-6])[\\s/>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{2,6}|#x[0-9a-fA-F]{2,5});");

    private AdvertText() {}

    /// Lines are kept; see `TidyText` for the rest.
    static String plain(String raw) {
        return TidyText.of(withoutMarkup(raw));
    }

    /// The same in one line.
    static String line(String raw) {
        return plain(raw).replace('\n', ' ');
    }

    private static String withoutMarkup(String raw) {
        if (isMarkup(raw)) return ofMarkup(raw);
        if (raw.indexOf('&') < 0 || !ENTITY.matcher(raw).find()) return raw;
        var resolved = Parser.unescapeEntities(raw, false);
        return isMarkup(resolved) ? ofMarkup(resolved) : resolved;
    }

    private static boolean isMarkup(String text) {
        return text.indexOf('<') >= 0 && TAG.matcher(text).find();
    }

    /// Where nothing but line ends makes lines, they are kept.
    private static String ofMarkup(String text) {
        return HtmlText.of(BLOCK.matcher(text).find() ? text : text.replace("\n", "<br>"));
    }
}
