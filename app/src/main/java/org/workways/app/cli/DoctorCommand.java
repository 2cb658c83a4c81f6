package org.workways.app.cli;

import java.util.List;
import org.workways.app.answer.AtlasCoverage;
import org.workways.app.wiring.Checkup;
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
            footer = {"", "Example:", "  workways doctor atlas --json"})
    int atlas(@Option(names = "--json", description = "The same as JSON.") boolean json) {
        var coverage = AtlasCoverage.of(CommandLineInterface.wiring(spec).atlas());
        spec.commandLine().getOut().print(json ? coverage.json() : coverage.text());
        return coverage.errors().equals(List.of()) ? 0 : 1;
    }
}
