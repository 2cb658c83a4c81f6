package org.workways.app.web;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The web application as a story meets it.
final class Web implements AutoCloseable {
    private final Stage stage;
    private final List<Visitor> visitors = new ArrayList<>();

    Web(Stage stage) {
        this.stage = stage;
    }

    /// Somebody at a desk who has never been here; their browser asks for English.
    Visitor visitor() {
        return visitor(new NewContextOptions());
    }

    Visitor visitor(NewContextOptions options) {
        var context = stage.browser().newContext(options.setBaseURL(stage.address()));
        var visitor = new Visitor(context);
        visitors.add(visitor);
        return visitor;
    }

    /// `http://127.0.0.1:4711`
    String address() {
        return stage.address();
    }

    /// Where the server keeps its data.
    Path home() {
        return stage.home();
    }

    void isQuiet() {
        visitors.forEach(Visitor::sawNothingOdd);
    }

    @Override
    public void close() {
        visitors.forEach(Visitor::close);
    }
}
