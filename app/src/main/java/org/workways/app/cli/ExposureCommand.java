package org.workways.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.workways.app.exposure.ExposureAnswer;
import org.workways.app.exposure.ExposureJson;
import org.workways.app.exposure.ExposureText;
import org.workways.app.exposure.Ratings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "exposure",
        mixinStandardHelpOptions = true,
        description =
                "Which tasks of an occupation AIoT takes, changes, leaves and creates, with the reasons, beside what"
                        + " others have published. Tasks are those of O*NET, where it is imported.",
        footer = {"", "Examples:", "  workways exposure meter-reader", "  workways exposure onet:51-9061.00 --all"})
final class ExposureCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "An occupation of the atlas, or of O*NET as in onet:51-9061.00.")
    private String id = "";

    @Option(names = "--ratings", paramLabel = "CSV", description = "Work activities that you rate otherwise.")
    private Optional<Path> ratings = Optional.empty();

    @Option(names = "--all", description = "Every task, with the reasons of all its activities.")
    private boolean all;

    @Option(names = "--json", description = "The answer as JSON on standard output, and nothing else there.")
    private boolean json;

    @Override
    public Integer call() {
        var answer = ExposureAnswer.of(CommandLineInterface.wiring(spec), id, Ratings.of(ratings));
        spec.commandLine().getOut().print(json ? ExposureJson.text(answer) : ExposureText.of(answer, all));
        return 0;
    }
}
