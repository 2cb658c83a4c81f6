package org.workways.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// A page read back, as a browser or a printer would see its parts.
final class PageText {
    private final Document document;

    /// A text of a drawing with the room it takes.
    record Box(String words, double left, double top, double right, double bottom) {
        boolean overlaps(Box that) {
            return left < that.right && that.left < right && top < that.bottom && that.top < bottom;
        }
    }

    private PageText(Document document) {
        this.document = document;
    }

    /// @throws IllegalStateException if the page is no well-formed XML
    static PageText of(String html) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return new PageText(builder.parse(new InputSource(new StringReader(html))));
        } catch (Exception failure) {
            throw new IllegalStateException("Not well-formed: " + failure.getMessage(), failure);
        }
    }

    /// Well told in its language: drawings have names, no id is there twice, no word is missing, and nothing runs.
    void isSound(Locale locale, int drawings) {
        assertThat(attributes("*", "id")).doesNotHaveDuplicates();
        assertThat(count("svg")).isEqualTo(drawings);
        assertThat(attributes("svg", "aria-labelledby"))
                .allSatisfy(names -> assertThat(attributes("*", "id")).contains(names.split(" ")));
        assertThat(count("title")).as("of drawings and of the page").isEqualTo(drawings + 1);
        assertThat(count("desc")).isEqualTo(drawings);
        assertThat(count("script")).isZero();
        assertThat(words()).doesNotContain("{", "null", "NaN");
        assertThat(attributes("html", "lang")).containsExactly(locale.toLanguageTag());
    }

    String words() {
        return document.getElementsByTagName("body").item(0).getTextContent();
    }

    String words(String drawing) {
        return drawing(drawing).getTextContent();
    }

    int count(String element) {
        return document.getElementsByTagName(element).getLength();
    }

    List<String> attributes(String element, String name) {
        var values = new ArrayList<String>();
        var found = document.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++)
            if (((Element) found.item(i)).hasAttribute(name)) values.add(((Element) found.item(i)).getAttribute(name));
        return values;
    }

    Set<String> attributeNames() {
        var names = new TreeSet<String>();
        var all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var attributes = all.item(i).getAttributes();
            for (int j = 0; j < attributes.getLength(); j++)
                names.add(attributes.item(j).getNodeName());
        }
        return names;
    }

    /// Width and height.
    double[] size(String drawing) {
        var box = drawing(drawing).getAttribute("viewBox").split(" ");
        return new double[] {Double.parseDouble(box[2]), Double.parseDouble(box[3])};
    }

    /// @param size     of the letters
    /// @param goalSize of those of the goal
    List<Box> boxes(String drawing, double size, double goalSize) {
        var boxes = new ArrayList<Box>();
        var texts = drawing(drawing).getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            var text = (Element) texts.item(i);
            var style = List.of(text.getAttribute("class").split(" "));
            double letter = style.contains("goal") ? goalSize : size;
            double width = Lettering.width(text.getTextContent(), style.contains("name") ? letter * 1.04 : letter);
            double x = Double.parseDouble(text.getAttribute("x"));
            double y = Double.parseDouble(text.getAttribute("y"));
            double left = style.contains("mid") ? x - width / 2 : style.contains("end") ? x - width : x;
            boxes.add(new Box(text.getTextContent(), left, y - letter * 0.75, left + width, y + letter * 0.2));
        }
        return boxes;
    }

    private Element drawing(String id) {
        var drawings = document.getElementsByTagName("svg");
        for (int i = 0; i < drawings.getLength(); i++)
            if (((Element) drawings.item(i)).getAttribute("id").equals(id)) return (Element) drawings.item(i);
        throw new IllegalStateException("No drawing " + id + ".");
    }
}
