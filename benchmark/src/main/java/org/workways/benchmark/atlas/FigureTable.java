package org.workways.benchmark.atlas;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.workways.benchmark.Checkout;
import org.workways.concept.ConceptId;
import org.workways.files.atlas.Atlas;
import org.workways.files.atlas.AtlasReader;
import org.workways.taxonomy.Figure;

/// Writes `atlas/tables/figures.csv` from the sources of the figures, for all codes that occupations of the atlas are
/// linked to.
final class FigureTable {
    private static final int SOC_LENGTH = 7;
    private static final Comparator<Figure> BY_KEY = Comparator.comparing(
                    (Figure figure) -> figure.about().toString())
            .thenComparing(figure -> figure.measure().code())
            .thenComparingInt(Figure::year);

    private FigureTable() {}

    /// @param arguments the day of the check, as 2026-11-26; by default today
    public static void main(String[] arguments) throws IOException {
        var checkout = Checkout.here();
        var tables = checkout.root().resolve("atlas").resolve("tables");
        var day =
                arguments.length > 0 ? LocalDate.parse(arguments[0]) : LocalDate.now(java.time.ZoneId.systemDefault());
        var codes = codes(AtlasReader.read(tables));
        var figures = new FigureSources(checkout, codes, day).read();
        Files.writeString(tables.resolve("figures.csv"), csv(figures));
        var told = new TreeSet<ConceptId>();
        figures.forEach(figure -> told.add(figure.about()));
        System.out.printf("figures: %d about %d of %d codes%n", figures.size(), told.size(), codes.size());
    }

    /// The codes for which figures may exist.
    static Set<ConceptId> codes(Atlas atlas) {
        var codes = new TreeSet<ConceptId>();
        for (var occupation : atlas.taxonomy().occupations()) {
            occupation.isco().ifPresent(isco -> codes.add(new ConceptId("isco", isco)));
            for (var link : occupation.links()) {
                codes.add(link.target());
                if (link.target().scheme().equals("onet"))
                    codes.add(new ConceptId("soc", link.target().code().substring(0, SOC_LENGTH)));
            }
        }
        return codes;
    }

    static String csv(Collection<Figure> figures) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(
                    "about",
                    "measure",
                    "year",
                    "value",
                    "source",
                    "licence",
                    "checked",
                    "valid_until",
                    "status",
                    "confidence");
            figures.stream().sorted(BY_KEY).map(FigureTable::cells).forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(Figure figure) {
        var cells = new ArrayList<>(List.of(
                figure.about().toString(), figure.measure().code(), String.valueOf(figure.year()), figure.value()));
        var attestation = figure.attestation();
        cells.addAll(List.of(
                String.join("|", attestation.sources()),
                attestation.licence(),
                attestation.checked().toString(),
                attestation.validUntil().toString(),
                attestation.verified() ? "verified" : "unverified",
                attestation.confidence().name().toLowerCase(java.util.Locale.ROOT)));
        return cells;
    }
}
