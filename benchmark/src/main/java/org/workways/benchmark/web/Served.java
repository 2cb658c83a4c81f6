package org.workways.benchmark.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.workways.benchmark.Checkout;
import org.workways.concept.UserException;

/// A server of its own, started as anybody starts it, with a data folder that is new.
/// @param started seconds from the command to the first page
record Served(Process process, String address, double started) implements AutoCloseable {
    private static final int PATIENCE = 120;
    /// Milliseconds of work in half a second.
    private static final double BUSY = 25;

    private static final double MB = 1024 * 1024;
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s*(\\d+) kB");
    private static final Pattern USED = Pattern.compile(
            "(?m)^\\s*(?:DefNew|def new|Tenured|tenured|PSYoungGen|ParOldGen|garbage-first).* used (\\d+)K");

    /// @param environment added to this process's own
    static Served start(Checkout checkout, Path home, Map<String, String> environment)
            throws IOException, InterruptedException {
        int port = free();
        var builder = new ProcessBuilder(checkout.launcher(), "serve", "--port", Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("serve.log").toFile());
        builder.environment().put("WORKWAYS_HOME", home.toString());
        builder.environment().putAll(environment);
        long begin = System.nanoTime();
        var process = builder.start(); // the launcher becomes the server, so this is the server's process
        var address = "http://127.0.0.1:" + port;
        while (!answers(address)) {
            if (!process.isAlive() || seconds(begin) > PATIENCE) {
                process.destroy();
                throw new UserException("The server did not start.", Files.readString(home.resolve("serve.log")));
            }
            Thread.sleep(5);
        }
        return new Served(process, address, seconds(begin));
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(String address) throws InterruptedException {
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build()) {
            var request = HttpRequest.newBuilder(URI.create(address + "/")).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not yet
        }
    }

    String text(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address + path)).build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    /// Milliseconds that its threads have worked, all together, those of its compilers and collector too.
    double cpu() {
        return process.toHandle().info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }

    /// Returns when the server has nothing to do: it still answers those who asked when wrk stopped and went away.
    void rest() throws InterruptedException {
        long begin = System.nanoTime();
        double before = -1;
        while (cpu() - before > BUSY && seconds(begin) < PATIENCE) {
            before = cpu();
            Thread.sleep(500);
        }
    }

    /// Memory that the server holds, in MB, as the kernel counts it.
    double resident() throws IOException {
        return resident(process.pid());
    }

    /// That of the process which waits for the next upload.
    double residentBeside() throws IOException {
        double sum = 0;
        for (var child : process.descendants().toList()) sum += resident(child.pid());
        return sum;
    }

    private static double resident(long pid) throws IOException {
        var status = Files.readString(Path.of("/proc", Long.toString(pid), "status"));
        return RESIDENT.matcher(status)
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .sum()
                / 1024.0;
    }

    /// MB of objects that are still needed.
    double heap() throws IOException, InterruptedException {
        jcmd("GC.run");
        return USED.matcher(jcmd("GC.heap_info"))
                        .results()
                        .mapToLong((MatchResult found) -> Long.parseLong(found.group(1)) * 1024)
                        .sum()
                / MB;
    }

    private String jcmd(String order) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(tool, Long.toString(process.pid()), order)
                .redirectErrorStream(true)
                .start();
        var output = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return output;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
