package org.workways.app.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "A script that completes words and options in bash and zsh.",
        footer = {"", "Example:", "  source <(workways completion)"})
final class CompletionCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        var root = spec.root().commandLine();
        spec.commandLine().getOut().print(AutoComplete.bash("workways", root));
    }
}
