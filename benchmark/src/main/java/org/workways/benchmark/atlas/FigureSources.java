package org.workways.benchmark.atlas;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.SocCrosswalk;
import org.workways.concept.Attestation;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.files.table.Row;
import org.workways.files.table.Table;
import org.workways.taxonomy.Figure;
import org.workways.taxonomy.Figure.Measure;

/// Reads published figures about the codes that the atlas uses: the files of `data/labour-statistics` and
/// `data/exposure`, and those of `benchmark/exposure` here. A figure is taken as it stands; where a source has no
// figure for a code, there is none.
final class FigureSources {
    private static final String TITLE = "2022 National Employment Matrix title";
    private static final String CODE = "2022 National Employment Matrix code";

    private final Checkout checkout;
    private final Set<ConceptId> wanted;
    private final LocalDate checked;
    private final SortedSet<Figure> figures = new TreeSet<>();
    private final Map<ConceptId, String> titles = new HashMap<>();
    private final List<ImportIssue> issues = new ArrayList<>();

    /// @param checkout whose data has the folders `labour-statistics` and `exposure`
    /// @param wanted   codes of `soc`, `onet`, `isco`, `esco`
    FigureSources(Checkout checkout, Set<ConceptId> wanted, LocalDate checked) {
        this.checkout = checkout;
        this.wanted = Set.copyOf(wanted);
        this.checked = checked;
    }

    SortedSet<Figure> read() {
        projections();
        wages();
        eloundou();
        felten();
        webb();
        ilo();
        microsoft();
        freyOsborne();
        if (!issues.isEmpty()) throw new IllegalStateException(issues.getFirst().message());
        return figures;
    }

    /// BLS Employment Projections 2022-32, table 1.7; employment and openings in thousands.
    private void projections() {
        each(
                "labour-statistics/bls_projections_2022_32_table_1.7.csv",
                row -> {
                    if (row.cell(CODE).isEmpty()) return; // a footnote
                    var soc = new ConceptId("soc", row.cell(CODE));
                    titles.put(soc, row.cell(TITLE).toLowerCase(Locale.ROOT));
                    add(soc, Measure.EMPLOYMENT, 2022, row.cell("Employment, 2022"), "bls-projections-2022-32");
                    add(soc, Measure.EMPLOYMENT, 2032, row.cell("Employment, 2032"), "bls-projections-2022-32");
                    add(
                            soc,
                            Measure.OPENINGS,
                            2032,
                            row.cell("Occupational openings, 2022-32 annual average"),
                            "bls-projections-2022-32");
                    add(
                            soc,
                            Measure.ENTRY_EDUCATION,
                            2022,
                            row.cell("Typical education needed for entry"),
                            "bls-projections-2022-32");
                },
                TITLE,
                CODE,
                "Employment, 2022",
                "Employment, 2032",
                "Occupational openings, 2022-32 annual average",
                "Typical education needed for entry");
    }

    /// BLS Occupational Employment and Wage Statistics, May 2024, all industries.
    private void wages() {
        each(
                "labour-statistics/oews_national_may_2024.csv",
                row -> {
                    if (row.cell("O_GROUP").equals("detailed"))
                        add(
                                new ConceptId("soc", row.cell("OCC_CODE")),
                                Measure.MEDIAN_WAGE,
                                2024,
                                row.cell("A_MEDIAN"),
                                "bls-oews-2024");
                },
                "OCC_CODE",
                "O_GROUP",
                "A_MEDIAN");
    }

    private void eloundou() {
        each(
                "exposure/eloundou_occ_level.csv",
                row -> {
                    var onet = new ConceptId("onet", row.cell("O*NET-SOC Code"));
                    add(onet, Measure.ELOUNDOU_BETA, 2023, row.cell("human_rating_beta"), "eloundou-2023");
                    add(onet, Measure.ELOUNDOU_BETA_MODEL, 2023, row.cell("dv_rating_beta"), "eloundou-2023");
                },
                "O*NET-SOC Code",
                "human_rating_beta",
                "dv_rating_beta");
    }

    /// Felten's codes are of SOC 2010. A code is only taken where SOC 2018 gives it the same title.
    private void felten() {
        each(
                "exposure/felten_aioe_by_occupation.csv",
                row -> {
                    var soc = new ConceptId("soc", row.cell("SOC Code"));
                    if (row.cell("Occupation Title").toLowerCase(Locale.ROOT).equals(titles.get(soc)))
                        add(soc, Measure.FELTEN_AIOE, 2021, row.cell("AIOE"), "felten-2021");
                },
                "SOC Code",
                "Occupation Title",
                "AIOE");
    }

    /// Webb's percentile, joined to ESCO by others.
    private void webb() {
        each(
                "exposure/esco_occupations_felten_webb_eloundou.csv.gz",
                row -> {
                    var uri = row.cell("occupation_uri");
                    var esco = new ConceptId("esco", uri.substring(uri.lastIndexOf('/') + 1));
                    add(esco, Measure.WEBB_AI, 2020, row.cell("webb_exposure_score"), "webb-2020");
                },
                "occupation_uri",
                "webb_exposure_score");
    }

    private void ilo() {
        each(
                "exposure/ilo_2025_isco4.csv",
                row -> add(
                        new ConceptId("isco", row.cell("ISCO_08")),
                        Measure.ILO_GENAI,
                        2025,
                        row.cell("mean_score_2025"),
                        "ilo-2025"),
                "ISCO_08",
                "mean_score_2025");
    }

    private void microsoft() {
        each(
                "exposure/microsoft_ai_applicability.csv",
                row -> add(
                        new ConceptId("soc", row.cell("SOC Code")),
                        Measure.MICROSOFT_AI,
                        2025,
                        row.cell("ai_applicability_score"),
                        "microsoft-2025"),
                "SOC Code",
                "ai_applicability_score");
    }

    /// Their codes are of SOC 2010. A code is only taken where one of SOC 2018 is the same.
    private void freyOsborne() {
        var crosswalk = SocCrosswalk.of(checkout);
        each(
                checkout.root().resolve("benchmark/exposure/frey-osborne.csv"),
                row -> crosswalk
                        .same(row.cell("soc2010"))
                        .ifPresent(soc -> add(
                                new ConceptId("soc", soc),
                                Measure.FREY_OSBORNE,
                                2017,
                                row.cell("probability"),
                                "frey-osborne-2017")),
                "soc2010",
                "probability");
    }

    private void add(ConceptId about, Measure measure, int year, String value, String source) {
        if (!wanted.contains(about) || !isValue(measure, value)) return;
        var attestation = new Attestation(
                List.of(source), licence(source), checked, checked.plusYears(2), true, Attestation.Confidence.HIGH);
        figures.add(
                new Figure(about, measure, measure.isNumber() ? rounded(measure, value) : value, year, attestation));
    }

    /// Three digits after the point are more than any of the sources can bear, but for the one whose
    /// lowest figure is 0.0028.
    private static String rounded(Measure measure, String number) {
        return new java.math.BigDecimal(number)
                .setScale(measure == Measure.FREY_OSBORNE ? 4 : 3, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// Sources write —, *, # or NA where they have nothing.
    private static boolean isValue(Measure measure, String cell) {
        return measure.isNumber() ? cell.matches("-?[0-9.]+(E-?[0-9]+)?") : cell.length() > 1;
    }

    private static String licence(String source) {
        return switch (source) {
            case "bls-projections-2022-32", "bls-oews-2024" -> "LicenseRef-US-public-domain";
            case "ilo-2025", "microsoft-2025" -> "CC-BY-4.0";
            case "eloundou-2023" -> "MIT";
            default -> "LicenseRef-cite";
        };
    }

    private void each(String file, Consumer<Row> row, String... columns) {
        each(checkout.data().resolve(file), row, columns);
    }

    private void each(Path file, Consumer<Row> row, String... columns) {
        var table = Table.csv(file.toString()).requires(columns);
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            table.read(file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, row, issues::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
