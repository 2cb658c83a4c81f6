package org.workways.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.workways.concept.UserException;
import org.workways.files.NearNames;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// `workways`, and what it says when it is called wrongly. Exit codes: 0 answered, 1 a bug, 2 something the user can
/// put right.
@Command(
        name = "workways",
        version = "workways 0.1.0",
        mixinStandardHelpOptions = true,
        description = "Plans the way from what people can do to the jobs that AIoT creates.",
        subcommands = {
            RouteCommand.class,
            ReachCommand.class,
            RecogniseCommand.class,
            ShowCommand.class,
            ImportCommand.class,
            DoctorCommand.class,
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

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    public static int run(String... arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return run(out, err, arguments);
    }

    /// The same with other ends, for tests.
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var commands = new CommandLine(new CommandLineInterface())
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((problem, args) -> misused(problem, err))
                .setExecutionExceptionHandler((problem, command, result) -> failed(problem, err));
        int code = commands.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int misused(ParameterException problem, PrintWriter err) {
        var command = problem.getCommandLine();
        err.println(problem.getMessage());
        var near = problem instanceof UnmatchedArgumentException unmatched ? near(unmatched) : "";
        err.println(near + "See: " + command.getCommandSpec().qualifiedName() + " --help");
        return USER_ERROR;
    }

    private static String near(UnmatchedArgumentException problem) {
        var spec = problem.getCommandLine().getCommandSpec();
        var names = new java.util.TreeSet<String>(spec.subcommands().keySet());
        names.addAll(spec.optionsMap().keySet());
        var near = NearNames.of(problem.getUnmatched().getFirst(), names, 1);
        return near.isEmpty() ? "" : "Did you mean " + near.getFirst() + "? ";
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
