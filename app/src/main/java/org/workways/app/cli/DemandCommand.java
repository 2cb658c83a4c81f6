package org.workways.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.workways.app.demand.DemandAnswer;
import org.workways.app.demand.DemandData;
import org.workways.app.demand.DemandJson;
import org.workways.app.demand.DemandNames;
import org.workways.app.demand.DemandOverview;
import org.workways.app.demand.DemandTables;
import org.workways.app.demand.DemandText;
import org.workways.app.demand.OverviewText;
import org.workways.app.page.DemandOverviewPage;
import org.workways.app.page.DemandPage;
import org.workways.app.wiring.Wiring;
import org.workways.app.words.Words;
import org.workways.concept.UserException;
import org.workways.demand.Cut;
import org.workways.files.demand.DemandTable;
import org.workways.store.demand.ParquetTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "demand",
        mixinStandardHelpOptions = true,
        description =
                "How often a skill or an occupation is asked for in adverts, since when, how sure that is, and what"
                        + " comes next. Without an id: what rises and what falls.",
        footer = {
            "",
            "Examples:",
            "  workways demand machine-learning",
            "  workways demand data-engineer --json",
            "  workways demand kubernetes --report kubernetes.html --in de",
            "  workways demand --csv demand.csv"
        })
final class DemandCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            description = "A skill or an occupation of the atlas; term:… or role:… for what adverts call so.")
    private Optional<String> id = Optional.empty();

    @Mixin
    private final CutOptions cut = new CutOptions();

    @Option(names = "--json", description = "The answer as JSON on standard output, and nothing else there.")
    private boolean json;

    @Option(names = "--csv", paramLabel = "FILE", description = "Also a table, with codes of ESCO, O*NET and ISCO.")
    private Optional<Path> csv = Optional.empty();

    @Option(names = "--parquet", paramLabel = "FILE", description = "The same table as Parquet.")
    private Optional<Path> parquet = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Also a page that stands alone: charts, tables and how they came about, for people.")
    private Optional<Path> report = Optional.empty();

    @Mixin
    private final PageOptions page = new PageOptions();

    @Option(
            names = "--counts",
            paramLabel = "FILE",
            description = "The monthly counts behind all answers, without any text, to keep or to give away.")
    private Optional<Path> counts = Optional.empty();

    /// One answer in three forms.
    private record Told(String text, String table, String page) {}

    @Override
    public Integer call() {
        var words = page.words();
        var wiring = CommandLineInterface.wiring(spec);
        var data = DemandData.of(wiring);
        if (!data.isCurrent())
            spec.commandLine()
                    .getErr()
                    .println("Some of the imported adverts are not counted yet. Run: workways import adverts");
        counts.ifPresent(file -> write(file, DemandTable.write(data.snapshot())));
        var told = id.map(given -> answer(wiring, data, given, words)).orElseGet(() -> overview(wiring, data, words));
        csv.ifPresent(file -> write(file, told.table()));
        report.ifPresent(file -> write(file, told.page()));
        parquet.ifPresent(file -> writeParquet(file, told.table()));
        spec.commandLine().getOut().print(told.text());
        return 0;
    }

    private Told answer(Wiring wiring, DemandData data, String given, Words words) {
        var names = new DemandNames(wiring);
        var answer = DemandAnswer.of(data, names.called(given), cut.cut(), names);
        return new Told(
                json ? DemandJson.text(answer) : DemandText.of(answer),
                DemandTables.series(answer, wiring.atlas()),
                DemandPage.html(answer, words));
    }

    private Told overview(Wiring wiring, DemandData data, Words words) {
        if (!cut.cut().equals(Cut.ALL))
            throw new UserException(
                    "Only one thing at a time can be looked at in some of the adverts.",
                    "Name it, as in workways demand machine-learning --country DE.");
        var overview = DemandOverview.of(data, new DemandNames(wiring));
        return new Told(
                json ? DemandJson.text(overview) : OverviewText.of(overview),
                DemandTables.overview(overview, wiring.atlas()),
                DemandOverviewPage.html(overview, words));
    }

    private static void write(Path file, String text) {
        var place = file.toAbsolutePath().normalize();
        Output.table(folder(place)).write(Map.of(String.valueOf(place.getFileName()), text));
    }

    private static void writeParquet(Path file, String csv) {
        try {
            var table = Files.createTempFile("workways-demand", ".csv");
            try {
                Files.writeString(table, csv, StandardCharsets.UTF_8);
                ParquetTable.fromCsv(table, file);
            } finally {
                Files.deleteIfExists(table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }
}
