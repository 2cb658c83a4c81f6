package org.workways.app;

import org.workways.app.cli.CommandLineInterface;

/// Where the program begins.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(CommandLineInterface.run(arguments));
    }
}
