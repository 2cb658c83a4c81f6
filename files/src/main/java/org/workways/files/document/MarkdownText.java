package org.workways.files.document;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// The text of a Markdown file as its reader sees it: no marks, no addresses of links, list items after `- `.
final class MarkdownText extends AbstractVisitor {
    /// Larger files are logs and dumps, for which a tree of all their words would fill the memory.
    private static final int LONGEST = 1_000_000;

    private static final String TABLE_RULE = "|-: ";

    private final StringBuilder text = new StringBuilder();

    private MarkdownText() {}

    static String of(String markdown) {
        if (markdown.length() > LONGEST) return markdown;
        try {
            var reader = new MarkdownText();
            Parser.builder().build().parse(markdown).accept(reader);
            return reader.text.toString();
        } catch (StackOverflowError e) {
            return markdown; // marks nested thousands deep are no document's; its words are still words
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        text.append(paragraph.getParent() instanceof ListItem ? "\n" : "\n\n");
    }

    @Override
    public void visit(Heading heading) {
        text.append('\n');
        visitChildren(heading);
        text.append("\n\n");
    }

    @Override
    public void visit(ListItem item) {
        text.append("- ");
        visitChildren(item);
    }

    @Override
    public void visit(Text words) {
        var literal = words.getLiteral();
        if (!isTableRule(literal)) text.append(literal);
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        text.append(code.getLiteral()).append('\n');
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        text.append(code.getLiteral()).append('\n');
    }

    @Override
    public void visit(HtmlBlock html) {
        text.append(HtmlText.of(html.getLiteral())).append('\n');
    }

    @Override
    public void visit(SoftLineBreak wrapped) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append('\n');
    }

    @Override
    public void visit(HardLineBreak line) {
        text.append('\n');
    }

    private static boolean isTableRule(String literal) {
        return literal.startsWith("|") && literal.chars().allMatch(c -> TABLE_RULE.indexOf(c) >= 0);
    }
}
