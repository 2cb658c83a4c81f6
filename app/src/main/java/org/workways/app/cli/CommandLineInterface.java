package org.workways.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.workways.app.wiring.Wiring;
import org.workways.concept.UserException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `workways`, and what it says when it is called wrongly. Exit codes: 0 answered, 1 a bug, 2 something the user can
/// put right.
@Command(
        name = "workways",
        version = "workways " + Wiring.VERSION,
        mixinStandardHelpOptions = true,
        description = "Plans the way from what people can do to the jobs that AIoT creates.",
        subcommands = {
            RouteCommand.class,
            ReachCommand.class,
            MatrixCommand.class,
            RecogniseCommand.class,
            DemandCommand.class,
            ExposureCommand.class,
            AuditCommand.class,
            ShowCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            DoctorCommand.class,
            ServeCommand.class,
            CompletionCommand.class
        },
        footer = {
            "",
            "Example:",
            "  workways route --cv examples/amina.pdf --to \"IoT developer\" --hours-per-week 8 --budget 400",
            "",
            "'workways WORD --help' tells more about a word."
        })
public final class CommandLineInterface implements Runnable {
    private static final int USER_ERROR = 2;

    private final Path home;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private CommandLineInterface(Path home) {
        this.home = home;
    }

    public static int run(String... arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return run(Wiring.home(System.getenv()), out, err, arguments);
    }

    /// The same with another data folder and other ends, for tests.
    static int run(Path home, PrintWriter out, PrintWriter err, String... arguments) {
        var commands = new CommandLine(new CommandLineInterface(home))
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((problem, given) -> failed(Misuse.of(problem, given), err))
                .setExecutionExceptionHandler((problem, command, result) -> failed(problem, err));
        int code = commands.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /// The parts of the product for one command, in the data folder of this run.
    static Wiring wiring(CommandSpec command) {
        var root = (CommandLineInterface) command.root().userObject();
        var err = command.commandLine().getErr();
        return new Wiring(root.home, Terminal.progress(err), err::println);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int failed(Exception problem, PrintWriter err) {
        if (problem instanceof UserException user) {
            err.println(user.problem());
            err.println(user.advice());
            return USER_ERROR;
        }
        err.println("This is a bug in Workways; nothing was written. Please report these lines:");
        problem.printStackTrace(err);
        return 1;
    }
}
