package org.workways.files.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.workways.audit.Syllabus;
import org.workways.concept.UserException;
import org.workways.files.GivenFile;
import org.workways.files.release.InflatedStream;

/// A course as a learning platform exports it: the titles of its outline are the contents of one module. What is in the
/// pages themselves is not read.
/// Format: 1EdTech, *Common Cartridge* 1.0 to 1.4, `imsmanifest.xml`; its title is of IEEE LOM.
final class CartridgeOutline {
    private static final String MANIFEST = "imsmanifest.xml";
    private static final long MOST_UNPACKED = 50_000_000;

    private final XMLStreamReader xml;
    private final Deque<String> open = new ArrayDeque<>(); // names of elements, the innermost first
    private final Set<String> titles = new LinkedHashSet<>();
    private String course = "";

    private CartridgeOutline(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// @throws UserException if it is missing, damaged, or has no outline
    static ModuleFile read(Path file) {
        GivenFile.file(file);
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = Optional.ofNullable(zip.getEntry(MANIFEST)).orElseThrow(() -> noManifest(file));
            long[] size = {0};
            try (var in = new InflatedStream(zip.getInputStream(manifest), manifest.getCrc(), count -> {
                size[0] += count;
                if (size[0] > MOST_UNPACKED) throw noManifest(file);
            })) {
                return module(in, file);
            }
        } catch (ZipException | XMLStreamException e) {
            throw new UserException(
                    "'%s' is no whole Common Cartridge and cannot be read.".formatted(file),
                    "It may be cut off: export or download it again.");
        } catch (IOException e) {
            throw GivenFile.unreadable(file, e);
        }
    }

    private static ModuleFile module(InputStream in, Path file) throws XMLStreamException {
        // No DTDs: they can name files or multiply without end.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        var outline = new CartridgeOutline(factory.createXMLStreamReader(in));
        outline.scan();
        if (outline.titles.isEmpty()) return new ModuleFile(List.of(), List.of());
        var name = String.valueOf(file.getFileName()).replaceFirst("\\.[A-Za-z]+$", "");
        var title = outline.course.isEmpty() ? name : ModuleText.title(outline.course);
        var text = new ModuleText(title, title).contents(outline.titles).document(file.toString());
        var module = new Syllabus(title, title, OptionalInt.empty(), Optional.empty(), List.of(), text);
        return new ModuleFile(List.of(module), List.of());
    }

    private void scan() throws XMLStreamException {
        while (xml.hasNext())
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.push(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS -> text(ModuleText.oneLine(xml.getText()));
                default -> {}
            }
    }

    private void text(String text) {
        if (text.isEmpty()) return;
        if (isIn("title", "item")) titles.add(text);
        boolean isOfCourse = isIn("string", "title", "general")
                || isIn("langstring", "title", "general")
                || isIn("title", "organization");
        if (isOfCourse && course.isEmpty()) course = text;
    }

    /// Whether the innermost elements are these.
    private boolean isIn(String... names) {
        return open.stream().limit(names.length).toList().equals(List.of(names));
    }

    private static UserException noManifest(Path file) {
        return new UserException(
                "'%s' is no Common Cartridge: it has no '%s' of the usual size.".formatted(file, MANIFEST),
                "Export the course again as a Common Cartridge.");
    }
}
