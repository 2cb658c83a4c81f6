package org.workways.files.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The text of a web page: every block on its own lines, list items after `- `, the cells of a table row on one line.
public final class HtmlText implements NodeFilter {
    private static final int HEAD = 4096;
    private static final Set<String> UNSEEN =
            Set.of("head", "script", "style", "noscript", "template", "svg", "select", "object", "iframe");

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    static String of(byte[] page, TextCharset charset) throws IOException {
        // A page knows its own charset; only one that does not say is read as the bytes look.
        var name = saysCharset(page) ? null : charset.charset().name();
        return of(Jsoup.parse(new ByteArrayInputStream(page), name, ""));
    }

    /// @param fragment a page or a part of one
    public static String of(String fragment) {
        return of(Jsoup.parse(fragment));
    }

    private static String of(Element page) {
        var reader = new HtmlText();
        page.filter(reader);
        return reader.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) append(words);
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        var tag = element.normalName();
        if (UNSEEN.contains(tag) || element.hasAttr("hidden")) return FilterResult.SKIP_ENTIRELY;
        if (isCell(tag)) separateFromCellBefore(element);
        else if (element.isBlock() || tag.equals("br")) endLine();
        if (tag.equals("li")) text.append("- ");
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock() && !isCell(element.normalName())) {
            endLine();
            if (element.normalName().equals("p") || isHeading(element.normalName())) text.append('\n');
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode words) {
        var parent = words.parent();
        boolean asWritten = parent != null && parent.normalName().equals("pre");
        var part = asWritten ? words.getWholeText() : words.text();
        text.append(atLineStart() && !asWritten ? part.stripLeading() : part);
    }

    private void separateFromCellBefore(Element cell) {
        if (cell.previousElementSibling() == null) return;
        if (atLineStart()) return; // the cell before ended in a block of its own
        text.append(" | ");
    }

    private void endLine() {
        if (!atLineStart()) text.append('\n');
    }

    private boolean atLineStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n' || endsWithBullet();
    }

    /// The paragraph inside a list item belongs on the line of its bullet.
    private boolean endsWithBullet() {
        int length = text.length();
        return length >= 2
                && text.charAt(length - 1) == ' '
                && text.charAt(length - 2) == '-'
                && (length == 2 || text.charAt(length - 3) == '\n');
    }

    private static boolean isCell(String tag) {
        return tag.equals("td") || tag.equals("th");
    }

    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    private static boolean saysCharset(byte[] page) {
        var head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        var lower = head.toLowerCase(Locale.ROOT);
        return lower.contains("charset=") || lower.contains("encoding=");
    }
}
