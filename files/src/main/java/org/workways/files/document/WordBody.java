package org.workways.files.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through the body of a Word document: paragraphs become lines, rows of a table one line where their cells
/// hold
/// one paragraph each, text boxes the lines before the paragraph that holds them. Elements are those of ECMA-376 Part
/// 1,
/// known by their local names, which the strict and the transitional form share.
final class WordBody {
    private final XMLStreamReader xml;
    private final BoundedText text;
    /// The paragraphs that are open: one inside the other where there is a text box.
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    /// For each open table row its cells so far, for each cell its lines.
    private final Deque<List<List<String>>> rows = new ArrayDeque<>();

    private long pending;
    private boolean inWords;

    WordBody(XMLStreamReader xml, BoundedText text) {
        this.xml = xml;
        this.text = text;
    }

    String read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> words();
                default -> {}
            }
        }
        return text.toString();
    }

    private void start(String element) throws XMLStreamException {
        switch (element) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "t" -> inWords = true;
            case "pPr" -> paragraphSettings();
            case "tab", "ptab" -> append(" ");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "tr" -> rows.push(new ArrayList<>());
            case "tc" -> {
                if (!rows.isEmpty()) rows.peek().add(new ArrayList<>());
            }
            // Deleted text, and the second form of a text box for programs that cannot draw the first.
            case "del", "moveFrom", "Fallback", "sectPr" -> skip();
            default -> {}
        }
    }

    private void end(String element) {
        switch (element) {
            case "t" -> inWords = false;
            case "p" -> {
                if (!paragraphs.isEmpty()) line(paragraphs.pop().toString());
            }
            case "tr" -> {
                if (!rows.isEmpty()) endRow(rows.pop());
            }
            case "tbl" -> line("");
            default -> {}
        }
    }

    private void words() {
        if (inWords) append(xml.getText());
    }

    private void append(String words) {
        if (paragraphs.isEmpty()) return;
        pending += words.length();
        text.checkRoom(pending);
        paragraphs.peek().append(words);
    }

    private void line(String line) {
        if (rows.isEmpty() || rows.peek().isEmpty()) {
            text.write(line + "\n");
            pending = 0;
        } else rows.peek().getLast().add(line);
    }

    private void endRow(List<List<String>> cells) {
        boolean oneLineEach = cells.stream().allMatch(lines -> lines.size() <= 1);
        var lines = cells.stream().flatMap(List::stream);
        if (oneLineEach)
            line(String.join(" | ", lines.filter(line -> !line.isBlank()).toList()));
        else lines.forEach(this::line);
    }

    /// Finds out whether the paragraph is a list item; nothing else in its settings is text.
    private void paragraphSettings() throws XMLStreamException {
        boolean item = false;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                item |= marksItem();
            } else if (event == XMLStreamConstants.END_ELEMENT) depth--;
        }
        if (item) append("• ");
    }

    private boolean marksItem() {
        var value = attribute("val");
        return switch (xml.getLocalName()) {
            case "numId" -> !value.equals("0"); // 0 takes away the numbering that a style gives
            case "pStyle" -> value.startsWith("ListBullet") || value.startsWith("ListNumber");
            default -> false;
        };
    }

    private String attribute(String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(localName)) return xml.getAttributeValue(i);
        return "";
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            else if (event == XMLStreamConstants.END_ELEMENT) depth--;
        }
    }
}
