package org.workways.app.web;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.workways.app.wiring.Wiring;
import org.workways.concept.UserException;

/// The web application on this machine.
public final class WebServer implements AutoCloseable {
    /// Held here, as levels are forgotten with their loggers. What it says of a good start helps nobody.
    private static final Logger TOMCAT = Logger.getLogger("org.apache");

    private final ServletWebServerApplicationContext context;

    private WebServer(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /// Answers once this returns, on 127.0.0.1 only.
    /// @param port 0 for any that is free
    /// @throws UserException if the port is taken
    public static WebServer start(Wiring wiring, int port) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        TOMCAT.setLevel(Level.SEVERE);
        try {
            var context = new SpringApplicationBuilder(Setup.class)
                    .web(WebApplicationType.SERVLET)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .properties(settings(port))
                    .initializers((GenericApplicationContext some) -> some.registerBean(Wiring.class, () -> wiring))
                    .run();
            return new WebServer((ServletWebServerApplicationContext) context);
        } catch (RuntimeException e) {
            throw meant(e, port);
        }
    }

    /// What the user can put right lies below what Spring wraps it in.
    private static RuntimeException meant(RuntimeException thrown, int port) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserException user) return user;
            if (cause instanceof PortInUseException)
                return new UserException(
                        "Port %d is taken by another program.".formatted(port),
                        "End that one, or choose another with --port, as in --port %d."
                                .formatted(port < 65_535 ? port + 1 : port - 1));
        }
        return thrown;
    }

    private static Map<String, Object> settings(int port) {
        var settings = new HashMap<String, Object>();
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", port);
        settings.put("server.shutdown", "graceful");
        settings.put("spring.lifecycle.timeout-per-shutdown-phase", "5s");
        settings.put("spring.threads.virtual.enabled", true);
        settings.put("spring.main.register-shutdown-hook", false); // see awaitEnd
        settings.put("server.compression.enabled", true);
        settings.put(
                "server.compression.mime-types",
                "text/html,text/css,text/javascript,text/csv,text/calendar,image/svg+xml,application/json,"
                        + "application/problem+json");
        settings.put("server.error.whitelabel.enabled", false);
        settings.put("server.tomcat.max-http-form-post-size", "2MB");
        // A script sends the address of its page along, twice.
        settings.put("server.max-http-request-header-size", "64KB");
        settings.put("server.tomcat.max-http-response-header-size", "64KB");
        settings.put("server.tomcat.max-parameter-count", 10_000);
        settings.put("server.tomcat.max-part-header-size", "4KB");
        settings.put("server.tomcat.max-swallow-size", "100MB"); // a browser shows no answer before it has sent all
        settings.put("spring.servlet.multipart.max-file-size", "5MB");
        settings.put("spring.servlet.multipart.max-request-size", "41MB"); // syllabi come many at once
        settings.put("server.tomcat.max-part-count", 300);
        settings.put("spring.servlet.multipart.file-size-threshold", "6MB"); // never on disk
        settings.put("spring.web.resources.add-mappings", false);
        return settings;
    }

    public int port() {
        var server = context.getWebServer();
        if (server == null) throw new IllegalStateException("The server has ended.");
        return server.getPort();
    }

    public String address() {
        return "http://127.0.0.1:" + port();
    }

    /// Asks itself for each kind of page once.
    public void practise() throws InterruptedException {
        new Practice(address()).run();
    }

    /// Returns when the program is told to end and all that was begun has been answered.
    public void awaitEnd() throws InterruptedException {
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            close();
            ended.countDown();
        }));
        ended.await();
    }

    @Override
    public void close() {
        context.close();
    }
}
