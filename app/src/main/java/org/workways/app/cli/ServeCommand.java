package org.workways.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.workways.app.web.WebServer;
import org.workways.concept.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "The same answers as pages in a browser, on this machine only.",
        footer = {"", "Example:", "  workways serve --open"})
final class ServeCommand implements Callable<Integer> {
    private static final int DEFAULT_PORT = 8080;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", description = "Port on 127.0.0.1 (default: 8080; 0 for any free one).")
    private int port = DEFAULT_PORT;

    @Option(names = "--open", description = "Open the first page in the browser.")
    private boolean open;

    @Option(names = "--practise", hidden = true, description = "Answer one question of each kind, and end.")
    private boolean practise;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535)
            throw new UserException("--port is %d.".formatted(port), "Give 1 to 65535, or 0 for any free one.");
        long begun = System.nanoTime();
        var server = WebServer.start(CommandLineInterface.wiring(spec), port);
        if (practise) {
            server.practise();
            server.close();
            return 0;
        }
        var out = spec.commandLine().getOut();
        out.printf(
                "Workways is at %s (ready in %.1f s). Stop it with Ctrl-C.%n",
                server.address(), (System.nanoTime() - begun) / 1e9);
        out.flush();
        if (open) open(server.address());
        server.awaitEnd();
        return 0;
    }

    private void open(String address) {
        for (var command : List.of("xdg-open", "open")) if (hasStarted(command, address)) return;
        spec.commandLine().getErr().println("No browser could be opened; go to " + address + " yourself.");
    }

    private static boolean hasStarted(String command, String address) {
        try {
            new ProcessBuilder(command, address).start();
            return true;
        } catch (IOException e) {
            return false; // a command of another system
        }
    }
}
