package org.workways.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.workways.app.answer.AtlasCoverage;
import org.workways.app.wiring.Checkup;
import org.workways.files.atlas.AtlasReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Whether everything is there that Workways needs, and what to do where it is not.",
        footer = {"", "Examples:", "  workways doctor", "  workways doctor atlas"})
final class DoctorCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        for (var finding : new Checkup(CommandLineInterface.wiring(spec)).findings())
            out.printf("%-4s %-10s %s%n", finding.well() ? "ok" : "!!", finding.what(), finding.words());
    }

    @Command(
            name = "atlas",
            mixinStandardHelpOptions = true,
            description = "What the atlas covers, where it has gaps, and what should be looked at again.",
            footer = {"", "Examples:", "  workways doctor atlas --json", "  workways doctor atlas --own my-tables"})
    int atlas(
            @Option(names = "--json", description = "The same as JSON.") boolean json,
            @Option(
                            names = "--own",
                            paramLabel = "FOLDER",
                            description = "Look at it with your own tables over it, before they go to the data folder.")
                    Optional<Path> own) {
        var wiring = CommandLineInterface.wiring(spec);
        var atlas = own.map(AtlasReader::embeddedWith).orElseGet(wiring::atlas);
        var today = LocalDate.now(ZoneId.systemDefault());
        var coverage = AtlasCoverage.of(atlas, today, new Checkup(wiring).codes(atlas));
        spec.commandLine().getOut().print(json ? coverage.json() : coverage.text());
        return coverage.errors().isEmpty() ? 0 : 1;
    }
}
