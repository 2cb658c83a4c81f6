package org.workways.app.cli;

import java.util.concurrent.Callable;
import org.workways.app.answer.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "All that is known about a skill, an occupation or a course, and where it comes from.",
        footer = {
            "",
            "Examples:",
            "  workways show mqtt",
            "  workways show iot-developer",
            "  workways show onet:49-9041.00"
        })
final class ShowCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            description = "As in atlas:mqtt, esco:…, onet:15-1252.00; the atlas' own without a scheme.")
    private String id = "";

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(new Shown(CommandLineInterface.wiring(spec)).text(id));
        return 0;
    }
}
