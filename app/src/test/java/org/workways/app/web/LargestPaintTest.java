package org.workways.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/// Milliseconds until the largest part of a page is painted (Largest Contentful Paint), in a browser that was never
/// here, of a server that was asked before; printed, with `-Dpaint=show`. Network and machine are this one's.
@ExtendWith(Browsing.class)
@EnabledIfSystemProperty(named = "paint", matches = "show")
class LargestPaintTest {
    private static final int RUNS = 9;
    private static final double MOST = 1_000;

    private static final String LARGEST = """
        () => new Promise(done => new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))
            .observe({type: 'largest-contentful-paint', buffered: true}))\
        """;

    @Test
    void of_the_main_pages(Web web) {
        var page = web.visitor().page();
        page.navigate("/examples/amina");
        var plan = page.url();
        var pages = new LinkedHashMap<>(Map.of("/route, amina", plan));
        pages.put("/", "/");
        pages.put("/reach, amina", plan.replace("/route?", "/reach?"));
        pages.put("/atlas", "/atlas");
        pages.forEach((name, address) -> {
            var paints = IntStream.range(0, RUNS)
                    .mapToDouble(run -> paint(web, address))
                    .sorted()
                    .toArray();
            System.out.printf(
                    "largest contentful paint of %s: median %.0f ms, largest %.0f ms of %d%n",
                    name, paints[RUNS / 2], paints[RUNS - 1], RUNS);
            assertThat(paints[0]).isPositive();
            assertThat(paints[RUNS / 2]).as(name).isLessThan(MOST);
        });
    }

    private static double paint(Web web, String address) {
        var page = web.visitor(new NewContextOptions()).page();
        page.navigate(address);
        var milliseconds = ((Number) page.evaluate(LARGEST)).doubleValue();
        page.context().close();
        return milliseconds;
    }
}
