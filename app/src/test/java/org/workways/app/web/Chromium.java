package org.workways.app.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// The browser of this machine, without a window. Nothing is downloaded.
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String MISSING =
            "There is no Chromium on this machine: install the package chromium, as in apt-get install chromium.";

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /// Skips the test where there is no browser; fails it where all tests have to run.
    static Chromium start() {
        var program = program();
        if (program.isEmpty() && System.getenv("CI") != null) Assertions.fail(MISSING);
        Assumptions.assumeTrue(program.isPresent(), MISSING);
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var playwright = Playwright.create(options);
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.orElseThrow())
                        .setChromiumSandbox(!System.getProperty("user.name", "").equals("root")));
        return new Chromium(playwright, browser);
    }

    private static Optional<Path> program() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        var folders = Stream.concat(Stream.of(path.split(File.pathSeparator)), Stream.of("/usr/bin"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
