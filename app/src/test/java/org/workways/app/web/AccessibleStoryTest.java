package org.workways.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// FEATURE: pages can be used by those who see, point or read otherwise.
@ExtendWith(Browsing.class)
class AccessibleStoryTest {
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int SMALL_PHONE = 360;

    @ParameterizedTest
    @EnumSource
    void axe_finds_nothing_by_day_and_by_night_at_a_desk_and_on_a_phone(Place place, Web web) {
        var visitor = web.visitor();
        place.visit(visitor);
        var found = new ArrayList<String>();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
            for (int width : List.of(DESK, PHONE)) {
                looks(visitor, scheme, width);
                for (var finding : Axe.findings(visitor.page()))
                    found.add("%s, %d px: %s".formatted(scheme, width, finding));
            }
        assertThat(found).as(place.toString()).isEmpty();
    }

    private static void looks(Visitor visitor, ColorScheme scheme, int width) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        visitor.page().setViewportSize(width, 800);
        // what unfolds at a width does so with the next frame
        visitor.page().evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_wider_than_a_small_phone_and_every_drawing_has_words(Place place, Web web) {
        var visitor = web.visitor();
        visitor.page().setViewportSize(SMALL_PHONE, 800);
        place.visit(visitor);

        assertThat(visitor.page().evaluate("document.documentElement.scrollWidth"))
                .as("width of " + place)
                .isEqualTo(SMALL_PHONE);
        assertThat(visitor.page().evaluate("""
            [...document.querySelectorAll('svg:not([aria-hidden=true])')].filter(svg =>
                !(svg.getAttribute('aria-labelledby') ?? '').split(' ').every(id =>
                    document.getElementById(id)?.textContent.trim())).map(svg => svg.outerHTML.slice(0, 200))
            """)).isEqualTo(List.of());
    }

    @Test
    void a_plan_is_read_and_changed_with_the_keyboard_alone(Web web) {
        var visitor = web.visitor();
        visitor.goes(Somebody.AMINA.example());
        visitor.seesTrades();

        visitor.page().keyboard().press("Tab");
        assertThat(visitor.link("Skip to the content")).isFocused();
        assertThat(visitor.link("Skip to the content")).isInViewport();
        visitor.page().keyboard().press("Enter");
        visitor.isAt("#main");

        var reached = tabbedThrough(visitor);
        assertThat(reached)
                .contains("Hours a week", "Budget in EUR", "Done by", "Without this", "I know this already", "Calendar")
                .anyMatch(name -> name.startsWith("A: "))
                .anyMatch(name -> name.startsWith("B: "));
    }

    /// Names of all that the keyboard comes to, from where it is to the end of the page.
    private static Set<String> tabbedThrough(Visitor visitor) {
        var names = new LinkedHashSet<String>();
        for (int i = 0; i < 400; i++) {
            visitor.page().keyboard().press("Tab");
            var name = visitor.page().evaluate("""
                () => { const at = document.activeElement;
                  return at === document.body ? '' : at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent; }
                """).toString();
            if (name.isEmpty()) return names;
            names.add(name.strip());
        }
        throw new AssertionError("The keyboard never comes to the end: " + names);
    }

    @Test
    void a_slider_moves_with_an_arrow(Web web) {
        var visitor = web.visitor();
        visitor.goes(Somebody.AMINA.example());
        visitor.page().locator("input[type=range][data-for=hours]").focus();

        visitor.page().keyboard().press("ArrowRight");

        assertThat(visitor.page().locator(".verdict")).containsText("at 8.5 h a week");
        assertThat(visitor.page().locator("input[type=range][data-for=hours]")).isFocused();
    }

    @Test
    void enter_follows_a_link_of_a_step_and_a_point_of_a_drawing(Web web) {
        var visitor = web.visitor();
        visitor.goes(Somebody.AMINA.example());
        visitor.seesTrades();

        visitor.page().locator("#skyline-wide a").last().focus();
        visitor.page().keyboard().press("Enter");
        visitor.isAt("via=");

        visitor.link("Without this").first().focus();
        visitor.page().keyboard().press("Enter");
        visitor.isAt("without=");
    }

    @Test
    void a_marked_place_opens_and_closes_with_the_keyboard(Web web) {
        var visitor = web.visitor();
        Place.TEXT_OF_AMINA.visit(visitor);

        visitor.page().locator("button.mark").first().focus();
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().locator(".pop:popover-open")).isVisible();
        visitor.page().keyboard().press("Tab");
        assertThat(visitor.page().locator(".pop:popover-open button").first()).isFocused();
        visitor.page().keyboard().press("Escape");
        assertThat(visitor.page().locator(".pop:popover-open")).hasCount(0);
        assertThat(visitor.page().locator("button.mark").first()).isFocused();
    }

    @Test
    void a_skill_that_is_removed_with_the_keyboard_leaves_it_at_the_next_and_says_how_many_stay(Web web) {
        var visitor = web.visitor();
        Place.TEXT_OF_AMINA.visit(visitor);
        var removers = visitor.page().locator(".held .quiet");
        int before = removers.count();
        var next = removers.nth(2).getAttribute("id");

        removers.nth(1).focus();
        visitor.page().keyboard().press("Enter");

        assertThat(removers).hasCount(before - 1);
        assertThat(visitor.page().locator("#" + next)).isFocused();
        assertThat(visitor.page().locator("#status")).containsText((before - 1) + " skills were found.");
    }
}
