package org.workways.app.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.workways.concept.UserException;
import org.workways.files.NearNames;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What the parser of the command line could not make sense of, as a problem and an advice.
final class Misuse {
    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> BROKEN = Set.of(double.class, Double.class);

    private final CommandSpec command;

    private Misuse(CommandSpec command) {
        this.command = command;
    }

    /// @param given all arguments of this run
    static UserException of(ParameterException problem, String[] given) {
        var misuse = new Misuse(problem.getCommandLine().getCommandSpec());
        return switch (problem) {
            case UnmatchedArgumentException unmatched ->
                misuse.unmatched(unmatched.getUnmatched().getFirst());
            case MissingParameterException missing ->
                misuse.missing(missing.getMissing().getFirst(), given);
            default -> misuse.unreadable(problem);
        };
    }

    private UserException unmatched(String argument) {
        if (argument.startsWith("-")) {
            var names = command.optionsMap().keySet();
            return told("There is no option '%s'.".formatted(argument), near(argument, names));
        }
        var words = command.subcommands().keySet();
        if (words.isEmpty())
            return told("'%s' is one argument too many.".formatted(argument), "A value with spaces needs quotes.");
        var near = near(argument, words);
        return told(
                "There is no word '%s'.".formatted(argument),
                near.isEmpty() ? "Words are " + String.join(", ", words) + "." : near);
    }

    private UserException missing(ArgSpec argument, String[] given) {
        var label = argument.paramLabel();
        if (!(argument instanceof OptionSpec option)) return told(label + " is missing.", "");
        boolean named = Arrays.stream(given)
                .anyMatch(word -> Arrays.asList(option.names()).contains(word));
        return named
                ? told(
                        "%s has no value.".formatted(option.longestName()),
                        "Write %s %s.".formatted(option.longestName(), label))
                : told("%s %s is missing.".formatted(option.longestName(), label), "");
    }

    private UserException unreadable(ParameterException problem) {
        if (!(problem.getArgSpec() instanceof OptionSpec option) || problem.getValue() == null)
            return told(String.valueOf(problem.getMessage()), "");
        var types = Arrays.asList(option.auxiliaryTypes());
        boolean whole = types.stream().anyMatch(WHOLE::contains);
        if (!whole && types.stream().noneMatch(BROKEN::contains)) return told(String.valueOf(problem.getMessage()), "");
        return told(
                "%s is '%s', which is no %s."
                        .formatted(option.longestName(), problem.getValue(), whole ? "whole number" : "number"),
                whole ? "Write it as in 2." : "Write it as in 8 or 7.5.");
    }

    private static String near(String meant, Collection<String> names) {
        return NearNames.of(meant, names, 3).stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" or "), near -> near.isEmpty() ? "" : "Did you mean " + near + "?"));
    }

    private UserException told(String problem, String advice) {
        return new UserException(problem, (advice + " See: " + command.qualifiedName() + " --help").strip());
    }
}
