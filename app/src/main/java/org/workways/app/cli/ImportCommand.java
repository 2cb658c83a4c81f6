package org.workways.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.workways.app.demand.AdvertImport;
import org.workways.app.demand.AdvertWork;
import org.workways.files.advert.AdvertMapping;
import org.workways.files.crosswalk.CrosswalkImport;
import org.workways.files.esco.EscoImport;
import org.workways.files.onet.OnetImport;
import org.workways.files.release.Imported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes over a public classification, as a snapshot with its provenance, or adverts of jobs.",
        footer = {
            "",
            "Examples:",
            "  workways import esco \"ESCO dataset - v1.1.1 - classification - en - csv.zip\"",
            "  workways import onet db_29_2_text.zip",
            "  workways import crosswalk crosswalk_esco_onet.csv",
            "  workways import adverts dumps/"
        })
final class ImportCommand implements Runnable {
    private static final int SHOWN = 10;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--issues",
            scope = picocli.CommandLine.ScopeType.INHERIT,
            description = "List every row that was not taken over as it stands.")
    private boolean issues;

    @Command(
            name = "esco",
            mixinStandardHelpOptions = true,
            description = "The official CSV download of ESCO, one zip or several; names in other languages beside it.",
            footer = {
                "",
                "Examples:",
                "  workways import esco \"ESCO dataset - v1.1.1 - classification - en - csv.zip\"",
                "  workways import esco \"ESCO dataset - v1.1.1 - classification - de - csv.zip\""
            })
    int esco(
            @Parameters(paramLabel = "ZIP", arity = "1..*", description = "One zip, or several that belong together.")
                    List<Path> zips) {
        var err = spec.commandLine().getErr();
        return save(EscoImport.read(zips, today(), Terminal.progress(err)));
    }

    @Command(
            name = "onet",
            mixinStandardHelpOptions = true,
            description = "The official text download of O*NET.",
            footer = {"", "Example:", "  workways import onet db_29_2_text.zip"})
    int onet(@Parameters(paramLabel = "ZIP", description = "The zip, as downloaded.") Path zip) {
        var err = spec.commandLine().getErr();
        return save(OnetImport.read(zip, today(), Terminal.progress(err)));
    }

    @Command(
            name = "crosswalk",
            mixinStandardHelpOptions = true,
            description = "The official table that leads from occupations of ESCO to those of O*NET, for exposure.",
            footer = {"", "Example:", "  workways import crosswalk crosswalk_esco_onet.csv"})
    int crosswalk(@Parameters(paramLabel = "FILE", description = "The CSV file, as downloaded.") Path file) {
        var read = CrosswalkImport.read(file, today());
        var out = spec.commandLine().getOut();
        save(read.imported(), CrosswalkText.links(read.imported().snapshot()));
        if (read.groups() > 0)
            out.printf("Rows that link groups of ISCO, not occupations of ESCO, left out: %,d%n", read.groups());
        return 0;
    }

    @Command(
            name = "adverts",
            mixinStandardHelpOptions = true,
            description = {
                "Adverts of jobs: CSV, XLSX, JSON, JSON Lines, Parquet, web pages with schema.org postings, each also"
                    + " in gzip or zip, and folders of these. Repeats are found, skills and occupations read, and all"
                    + " of it counted by month. Ctrl-C keeps what is done; the same command goes on.",
                "Without FILE: goes on with what is not counted yet."
            },
            footer = {
                "",
                "Examples:",
                "  workways import adverts dumps/",
                "  workways import adverts board.csv --mapping board.json --source board"
            })
    int adverts(
            @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files, or folders of them.")
                    List<Path> files,
            @Option(
                            names = "--mapping",
                            paramLabel = "JSON",
                            description = "Which column holds what; guessed where it is not given.")
                    Optional<Path> mapping,
            @Option(
                            names = "--show-mapping",
                            description = "Only print how the columns of the first file would be taken, to be edited.")
                    boolean showMapping,
            @Option(
                            names = "--source",
                            paramLabel = "NAME",
                            description = "What the adverts are counted as: those of one board, say (default: the name"
                                    + " of the folder or file).")
                    Optional<String> source) {
        var given = files == null ? List.<Path>of() : files;
        var out = spec.commandLine().getOut();
        if (showMapping) {
            out.print(AdvertImport.guessedMapping(given).toJson());
            return 0;
        }
        var wiring = CommandLineInterface.wiring(spec);
        var progress = Terminal.progress(spec.commandLine().getErr());
        try (var interrupt = new Interrupt()) {
            if (!given.isEmpty()) {
                var result = new AdvertImport(wiring.adverts(), interrupt::isAsked, progress)
                        .run(given, mapping.map(AdvertMapping::read), source);
                out.print(AdvertImportText.files(result, issues));
                out.flush();
            }
            var done = new AdvertWork(wiring, interrupt::isAsked, progress).run();
            out.print(AdvertImportText.work(wiring.adverts(), done));
        }
        return 0;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private int save(Imported imported) {
        var snapshot = imported.snapshot();
        return save(
                imported,
                "%,d occupations, %,d skills, %,d tasks"
                        .formatted(
                                snapshot.occupations().size(),
                                snapshot.skills().size(),
                                snapshot.tasks().size()));
    }

    private int save(Imported imported, String holds) {
        var out = spec.commandLine().getOut();
        var progress = Terminal.progress(spec.commandLine().getErr());
        var snapshot = imported.snapshot();
        var saved = CommandLineInterface.wiring(spec).store().save(snapshot, progress);
        out.printf(
                "%s %s: %s%n",
                snapshot.provenance().source(), snapshot.provenance().version(), holds);
        out.printf(
                "%s, content %s, %s%n",
                saved.changed() ? "Saved" : "Nothing changed: this content was there already",
                saved.contentHash().substring(0, 16),
                snapshot.provenance().licence());
        tellIssues(imported, out);
        return 0;
    }

    private void tellIssues(Imported imported, PrintWriter out) {
        if (imported.issues().isEmpty()) return;
        var shown = issues
                ? imported.issues()
                : imported.issues().stream().limit(SHOWN).toList();
        out.printf(
                "%,d rows were not taken over as they stand:%n",
                imported.issues().size());
        shown.forEach(issue -> out.println("  " + issue.message()));
        if (shown.size() < imported.issues().size())
            out.printf(
                    "  … and %,d more (--issues lists all)%n", imported.issues().size() - shown.size());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
