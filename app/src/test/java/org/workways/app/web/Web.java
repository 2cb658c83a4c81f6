package org.workways.app.web;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
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
        options.setBaseURL(stage.address()).setReducedMotion(ReducedMotion.REDUCE); // a page that fades takes no clicks
        var context = stage.browser().newContext(options);
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

    /// What was said about sentences is forgotten, too: each story begins with the same server.
    @Override
    public void close() {
        visitors.forEach(Visitor::close);
        if (!visitors.isEmpty()) Asked.form("/info/forget", "").of(this);
    }
}
