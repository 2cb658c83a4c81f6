package org.workways.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// FEATURE: an answer that did not come is never hidden behind the one before.
@ExtendWith(Browsing.class)
class SilentStoryTest {
    private static final String PLANS = "**/route?*";

    @Test
    void a_server_that_was_stopped_is_told_until_it_answers_again(Web web) {
        var visitor = asks(web, Route::abort);
        assertThat(visitor.page().getByText("The server does not answer")).isVisible();
        assertThat(visitor.page().locator("[role=alert]")).isInViewport();

        visitor.page().unroute(PLANS);
        visitor.page().locator("#hours").fill("12");
        assertThat(visitor.page().locator(".verdict")).containsText("at 12 h a week");
        assertThat(visitor.page().locator("[role=alert]")).isHidden();
        visitor.knewOfTheTrouble();
    }

    @Test
    void an_answer_that_is_no_page_of_ours_is_told_and_the_plan_stays(Web web) {
        var visitor = asks(
                web,
                route -> route.fulfill(new Route.FulfillOptions().setStatus(502).setBody("<p>no</p>")));
        assertThat(visitor.page().getByText("The server could not answer")).isVisible();
        assertThat(visitor.page().locator("#answer .legs")).isVisible();
        visitor.knewOfTheTrouble();
    }

    /// For a plan that comes to nothing.
    private static Visitor asks(Web web, Consumer<Route> answer) {
        var visitor = web.visitor();
        visitor.goes(Somebody.AMINA.example());
        visitor.page().route(PLANS, answer);
        visitor.page().locator("#hours").fill("20");
        return visitor;
    }
}
