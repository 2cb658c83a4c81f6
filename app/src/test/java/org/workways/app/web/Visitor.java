package org.workways.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/// Somebody at a browser: what they do on the page before them, and what the browser notes beside it.
final class Visitor implements AutoCloseable {
    /// For a machine that has much else to do.
    private static final double PATIENCE = 30_000;

    /// Of an answer that is a problem and an advice.
    private static final int PROBLEM = 422;

    private static final Pattern HOURS = Pattern.compile("([0-9,]+)\\sh of courses", Pattern.UNICODE_CHARACTER_CLASS);

    private final BrowserContext context;
    private final Page page;
    private final List<ConsoleMessage> console = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final Set<String> hosts = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();

    Visitor(BrowserContext context) {
        this(context, context.newPage());
    }

    private Visitor(BrowserContext context, Page page) {
        this.context = context;
        this.page = page;
        context.onConsoleMessage(console::add);
        context.onWebError(error -> errors.add(error.error()));
        context.onRequest(request -> {
            if (request.url().startsWith("http"))
                hosts.add(URI.create(request.url()).getHost());
        });
        context.onResponse(response -> {
            if (response.status() == PROBLEM || (response.request().isNavigationRequest() && response.status() >= 400))
                refused.add(response.url());
        });
        setDefaultAssertionTimeout(PATIENCE);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /// The same person with another page beside this one.
    Visitor inAnotherTab() {
        return new Visitor(context, context.newPage());
    }

    Response goes(String path) {
        var answer = page.navigate(path);
        if (answer == null) throw new IllegalStateException("No answer from " + path);
        return answer;
    }

    /// Fills the first page in and sends it.
    void asks(Somebody who) {
        goes("/");
        page.locator("#file").setInputFiles(who.cv());
        wants(who);
    }

    /// The same, with the text of a CV pasted.
    void pastes(String text, Somebody who) {
        goes("/");
        page.getByLabel("Your CV").fill(text);
        wants(who);
    }

    private void wants(Somebody who) {
        page.getByLabel("The job you want").fill(who.job());
        page.getByLabel("Hours a week").fill(who.hours());
        page.getByLabel("Budget in EUR").fill(who.budget());
        button("Find the way").click();
        isAt("/route?");
    }

    /// A word in the bar.
    void turnsTo(String word) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Pages"))
                .getByText(word)
                .click();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /// Waits until the address has these words in it and its page stands.
    void isAt(String words) {
        page.waitForURL(address -> address.contains(words));
    }

    void isNotAt(String words) {
        page.waitForURL(address -> !address.contains(words));
    }

    /// Scrolls down to what can be traded, and waits until it has come.
    void seesTrades() {
        page.locator("section.trades").scrollIntoViewIfNeeded();
        assertThat(page.locator("section.skyline")).isVisible();
    }

    /// Titles of the steps of the plan before them.
    List<String> steps() {
        assertThat(page.locator(".legs tbody tr").first()).isVisible();
        return page.locator(".legs tbody tr td:nth-of-type(1) > b").allInnerTexts();
    }

    /// Of courses, as the plan before them says in its first sentence.
    int hours() {
        var words = page.locator(".verdict").innerText();
        var hours = HOURS.matcher(words);
        if (!hours.find()) throw new AssertionError("No hours in: " + words);
        return Integer.parseInt(hours.group(1).replace(",", ""));
    }

    /// What was done to the server on purpose is nothing odd.
    void knewOfTheTrouble() {
        console.clear();
    }

    /// No error, no warning (a policy that is broken is one), and no request to anybody else. That a page was refused
    /// is none: stories say so themselves.
    void sawNothingOdd() {
        var odd = console.stream()
                .filter(message -> Set.of("error", "warning").contains(message.type()))
                .filter(message ->
                        refused.stream().noneMatch(address -> message.location().startsWith(address)))
                .map(message -> message.text() + " at " + message.location())
                .toList();
        Assertions.assertThat(odd).as("what the console says").isEmpty();
        Assertions.assertThat(errors).as("errors of scripts").isEmpty();
        Assertions.assertThat(hosts).isSubsetOf("127.0.0.1");
    }

    @Override
    public void close() {
        context.close();
    }
}
