package org.workways.language;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.workways.concept.Language;
import org.workways.recognise.Stemmer;

/// Stems words with the analyzer that Lucene has for a language, without its stop words.
/// May be shared between threads.
/// Source: Apache Lucene 10, module *analysis-common*; Polish from *analysis-stempel*.
public final class LuceneStemmer implements Stemmer {
    private static final CharArraySet NO_WORDS = CharArraySet.EMPTY_SET;

    /// ESCO also comes in Croatian, Icelandic, Maltese, Slovak, Slovenian and Ukrainian, for which there is none.
    private static final Map<String, Supplier<Analyzer>> ANALYZERS = Map.ofEntries(
            entry("ar", () -> new ArabicAnalyzer(NO_WORDS)),
            entry("bg", () -> new BulgarianAnalyzer(NO_WORDS)),
            entry("cs", () -> new CzechAnalyzer(NO_WORDS)),
            entry("da", () -> new DanishAnalyzer(NO_WORDS)),
            entry("de", () -> new GermanAnalyzer(NO_WORDS)),
            entry("el", () -> new GreekAnalyzer(NO_WORDS)),
            entry("es", () -> new SpanishAnalyzer(NO_WORDS)),
            entry("et", () -> new EstonianAnalyzer(NO_WORDS)),
            entry("fi", () -> new FinnishAnalyzer(NO_WORDS)),
            entry("fr", () -> new FrenchAnalyzer(NO_WORDS)),
            entry("ga", () -> new IrishAnalyzer(NO_WORDS)),
            entry("hu", () -> new HungarianAnalyzer(NO_WORDS)),
            entry("it", () -> new ItalianAnalyzer(NO_WORDS)),
            entry("lt", () -> new LithuanianAnalyzer(NO_WORDS)),
            entry("lv", () -> new LatvianAnalyzer(NO_WORDS)),
            entry("nl", () -> new DutchAnalyzer(NO_WORDS)),
            entry("no", () -> new NorwegianAnalyzer(NO_WORDS)),
            entry("pl", () -> new PolishAnalyzer(NO_WORDS)),
            entry("pt", () -> new PortugueseAnalyzer(NO_WORDS)),
            entry("ro", () -> new RomanianAnalyzer(NO_WORDS)),
            entry("sv", () -> new SwedishAnalyzer(NO_WORDS)));

    private final Analyzer analyzer;

    private LuceneStemmer(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /// @return `Stemmer.NONE` if Lucene has no analyzer for the language
    public static Stemmer of(Language language) {
        var analyzer = ANALYZERS.get(language.code());
        return analyzer == null ? Stemmer.NONE : new LuceneStemmer(analyzer.get());
    }

    @Override
    public String stem(String word) {
        try (var tokens = analyzer.tokenStream("word", word)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            var stem = tokens.incrementToken() ? term.toString() : word;
            boolean oneWord = !stem.isEmpty() && !tokens.incrementToken();
            tokens.end();
            return oneWord ? stem : word;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can always be read.", e);
        }
    }
}
