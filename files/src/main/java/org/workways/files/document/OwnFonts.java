package org.workways.files.document;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// Stands in for fonts that a PDF names but does not hold. PDFBox would look through all fonts of the system first,
/// which
/// takes seconds; the shapes of letters do not matter for their text, so one font will do.
final class OwnFonts implements FontMapper {
    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Liberation.FONT, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(new Shapeless(baseFont), true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, Liberation.FONT, true);
    }

    /// Parsed at first use: most PDFs hold their fonts.
    private static final class Liberation {
        static final TrueTypeFont FONT = parse();

        private static TrueTypeFont parse() {
            try (var in = Objects.requireNonNull(FontMapper.class.getResourceAsStream(LIBERATION))) {
                return new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new UncheckedIOException("PDFBox's own font is not where it was.", e);
            }
        }
    }

    /// A font without shapes whose letters are all half as wide as high.
    private record Shapeless(String name) implements FontBoxFont {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public BoundingBox getFontBBox() {
            return new BoundingBox(0, -200, 1000, 800);
        }

        @Override
        public List<Number> getFontMatrix() {
            return List.of(0.001, 0, 0, 0.001, 0, 0);
        }

        @Override
        public GeneralPath getPath(String glyph) {
            return new GeneralPath();
        }

        @Override
        public float getWidth(String glyph) {
            return 500;
        }

        @Override
        public boolean hasGlyph(String glyph) {
            return true;
        }
    }
}
