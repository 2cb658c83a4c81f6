package org.workways.files.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.workways.concept.UserException;
import org.workways.files.GivenFile;
import org.workways.recognise.Document;

/// Reads the text of a file, whatever kind of document it is. The kind is decided by what the file holds; its name
/// only
/// tells Markdown and HTML fragments from plain text.
public final class DocumentReader {
    private DocumentReader() {}

    /// @return the text with `\n` line ends, one list item a line (`- …`), at most [BoundedText#MOST_CHARACTERS] long
    /// @throws UserException if the file is missing, empty, too long, damaged, protected by a password, a scan
    /// without
    ///     text, or of a kind that is not read
    public static Document read(Path file) {
        return read(GivenFile.file(file), file.toString());
    }

    /// As above, for a file that the user knows under another name.
    public static Document read(Path file, String name) {
        return read(file, name, text -> Markup.of(text, name));
    }

    /// As above, for a file that a stranger named: HTML and Markdown, too, are known by what the file holds.
    public static Document readUnnamed(Path file, String name) {
        return read(file, name, Markup::ofContent);
    }

    private static Document read(Path file, String name, Function<String, Markup> markup) {
        try {
            var text = TidyText.of(textOf(file, name, markup));
            if (text.isBlank())
                throw new UserException("'%s' holds no text.".formatted(name), "Check that it is the file you meant.");
            return new Document(name, text);
        } catch (IOException e) {
            throw GivenFile.unreadable(Path.of(name), e);
        } catch (OutOfMemoryError e) {
            // Raised by one huge allocation, for a small file that unpacks to gigabytes; what was held is free again
            // here.
            throw new UserException(
                    "'%s' unpacks to more than fits in the memory.".formatted(name),
                    "Check where it came from, or print it to a new PDF and use that.");
        }
    }

    private static String textOf(Path file, String name, Function<String, Markup> markup) throws IOException {
        return switch (FileKind.of(file)) {
            case PDF -> PdfText.read(file, name);
            case ZIP -> DocxText.read(file, name);
            case OLE -> throw OldOffice.refusal(file, name);
            case RTF ->
                throw new UserException("'%s' is a Rich Text file, which is not read.".formatted(name), SAVE_AS);
            case PICTURE ->
                throw new UserException(
                        "'%s' is a picture; it holds no text that could be read.".formatted(name), PdfText.MAKE_TEXT);
            case TEXT -> characters(file, name, markup);
        };
    }

    private static String characters(Path file, String name, Function<String, Markup> markup) throws IOException {
        if (Files.size(file) > BoundedText.MOST_CHARACTERS) throw BoundedText.tooLong(name);
        var bytes = Files.readAllBytes(file);
        var charset = TextCharset.of(bytes).orElseThrow(() -> unknown(bytes, name));
        return switch (markup.apply(charset.decode(bytes))) {
            case HTML -> HtmlText.of(bytes, charset);
            case MARKDOWN -> MarkdownText.of(charset.decode(bytes));
            case NONE -> charset.decode(bytes);
        };
    }

    private static UserException unknown(byte[] bytes, String name) {
        var seems = ForeignKind.of(bytes);
        var called = ending(name);
        if (!called.isEmpty())
            return new UserException(
                    "'%s' is called %s, but holds %s.".formatted(name, called, seems.orElse("something else")),
                    seems.isPresent() ? SAVE_AS : "It may be damaged: save or download it again.");
        var problem = seems.map(kind -> "seems to be " + kind + ", which is not read")
                .orElse("is not a kind of document that is read");
        return new UserException("'%s' %s.".formatted(name, problem), SAVE_AS);
    }

    private static String ending(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".pdf")) return ".pdf";
        return lower.endsWith(".docx") ? ".docx" : "";
    }

    static final String SAVE_AS = "Save it as PDF, DOCX, HTML, Markdown or plain text.";
}
