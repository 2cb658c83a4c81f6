package org.workways.app.cli;

import java.util.concurrent.Callable;
import org.workways.app.answer.Shown;
import org.workways.app.wiring.Wiring;
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
        var wiring = new Wiring(
                Wiring.home(System.getenv()),
                Terminal.progress(spec.commandLine().getErr()));
        spec.commandLine().getOut().print(new Shown(wiring).text(id));
        return 0;
    }
}
