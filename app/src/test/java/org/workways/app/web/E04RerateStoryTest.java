package org.workways.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workways.app.wiring.Wiring;
import org.workways.app.words.Words;
import org.workways.concept.ConceptId;
import org.workways.concept.Progress;
import org.workways.concept.Provenance;
import org.workways.store.SnapshotStore;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Snapshot;
import org.workways.taxonomy.Task;

/// FEATURE E04: somebody who knows a task better rates it otherwise, sees the profile move, keeps that and takes it
// back.
@ExtendWith(Browsing.class)
class E04RerateStoryTest {
    private static final String PAGE = "/exposure/meter-reader";

    /// Shipped as taken.
    private static final String LOOK_UP = "4.A.1.a.1.I04";

    /// Shipped as something that stays.
    private static final String SEEK = "4.A.1.a.1.I03";

    @BeforeEach
    void imports(Web web) {
        var readers = ConceptId.parse("onet:43-5041.00");
        var tasks = List.of(
                new Task(readers, "1", "Look facts up.", true, List.of(LOOK_UP + ".D99")),
                new Task(readers, "2", "Seek evidence.", true, List.of(SEEK + ".D99")));
        var provenance = new Provenance("O*NET", "29.2", "CC-BY-4.0", LocalDate.of(2026, 1, 1));
        var occupation = Occupation.of(readers, "Meter Readers", List.of());
        var names = new TreeMap<>(Map.of(LOOK_UP, "Gather information from physical or electronic sources."));
        var snapshot = new Snapshot("onet", provenance, List.of(), List.of(occupation), tasks, List.of(), names);
        new SnapshotStore(web.home()).save(snapshot, Progress.SILENT);
    }

    @AfterEach
    void leaves(Web web) throws IOException {
        Stage.delete(web.home().resolve("snapshots"));
        Files.deleteIfExists(kept(web));
    }

    @Test
    void the_profile_moves_as_a_number_is_chosen_and_what_is_kept_counts_until_it_is_taken_back(Web web) {
        var visitor = web.visitor();
        visitor.goes(PAGE);
        var form = opened(visitor, "Look facts up.");
        assertThat(form).containsText("Gather information from physical or electronic sources (" + LOOK_UP + ")");
        field(form, "act").selectOption("0");
        var moved = visitor.page().locator("#moved");
        assertThat(moved).containsText("changed 50\u202F% (as shipped 0\u202F%)");
        assertThat(moved).containsText("taken 0\u202F% (as shipped 50\u202F%)");
        assertThat(visitor.page().locator("#profile-wide")).containsText("as shipped");
        assertThat(visitor.page().locator(".verdict")).containsText("50\u202F% change");
        field(form, "people").selectOption("2");
        field(form, "act").selectOption("3");
        assertThat(moved).containsText("changed 50\u202F%");
        form.getByLabel("Who rates it").fill("Ana, works council");
        form.getByLabel("Why").fill("People must be asked");
        press(form, "Keep");

        assertThat(visitor.page().locator(".own")).containsText("Your own rating: Ana, works council");
        assertThat(visitor.page().locator(".own")).containsText("As shipped: sense 3, decide 2 and act 3; taken.");
        assertThat(visitor.page().locator("section.tasks-changed")).containsText("People must be asked");
        assertThat(visitor.page().locator("#opening")).containsText("With 1 rating of your own");
        assertThat(moved).isEmpty();
        assertThat(Asked.get(PAGE + ".json").of(web).body()).contains("\"author\" : \"Ana, works council\"");
        assertThat(Asked.get(PAGE + ".csv").of(web).body()).contains("People must be asked,\"Ana, works council\",20");
        assertThat(Asked.get(PAGE + ".html").of(web).body())
                .contains("Your own rating: Ana, works council", "With 1 rating of your own")
                .doesNotContain("<form", "href=\"/");
        assertThat(Asked.get("/exposure/ratings.csv").of(web).body())
                .startsWith(
                        "activity,sense,decide,act,dexterity,people,liability,variety,technologies,reason,author,date")
                .contains(LOOK_UP + ",3,2,3,0,2,", ",Gather information from physical or electronic sources.");

        visitor.button("Use the shipped rating again").click();
        assertThat(visitor.page().locator(".own")).hasCount(0);
        assertThat(visitor.page().locator(".verdict")).containsText("50\u202F% of its tasks can be taken");
    }

    @Test
    void without_script_it_is_tried_at_an_address_of_its_own_then_kept_and_nothing_is_typed_twice(Web web) {
        var visitor = web.visitor(new NewContextOptions().setJavaScriptEnabled(false));
        visitor.goes(PAGE);
        var form = opened(visitor, "Seek evidence.");
        for (var step : List.of("sense", "decide", "act")) field(form, step).selectOption("3");
        form.getByLabel("Why").fill("Cameras do");
        press(form, "Try");
        visitor.isAt("try=" + SEEK + ":333");
        assertThat(visitor.page().locator("#moved")).containsText("(as shipped 50\u202F%)");
        assertThat(visitor.page().locator(".own")).containsText("Tried, not kept.");
        assertThat(visitor.page().locator(".rerate[open]")).hasCount(1);
        var again = visitor.page().locator(".rerate[open]");
        assertThat(field(again, "sense")).hasValue("3");
        assertThat(visitor.page().url()).as("what somebody wrote").doesNotContain("Cameras");
        again.getByLabel("Why").fill("Cameras do");
        again.getByLabel("Who rates it").fill("Bo");
        press(again, "Keep");
        assertThat(visitor.page().locator(".own")).containsText("Your own rating: Bo");
        assertThat(visitor.page().url()).doesNotContain("try=");
        visitor.button("Use the shipped rating again").click();
        assertThat(visitor.page().locator(".own")).hasCount(0);
    }

    @Test
    void several_are_tried_at_once_and_one_that_is_kept_leaves_the_others_tried(Web web) {
        var visitor = web.visitor(new NewContextOptions().setJavaScriptEnabled(false));
        visitor.goes(PAGE + "?try=" + LOOK_UP + ":0000000");
        assertThat(visitor.page().locator(".verdict")).containsText("100\u202F% stay");
        var form = opened(visitor, "Seek evidence.");
        form.getByLabel("Who rates it").fill("Bo");
        form.getByLabel("Why").fill("So it is");
        press(form, "Keep");
        visitor.isAt("try=" + LOOK_UP + ":0000000");
        assertThat(visitor.page().locator(".verdict")).containsText("100\u202F% stay");
        assertThat(visitor.page().locator(".own")).hasCount(2);
        visitor.link("Drop it").click();
        assertThat(visitor.page().locator(".own")).hasCount(1);
    }

    @Test
    void with_script_what_is_tried_beside_one_activity_stays_while_another_is_rated(Web web) {
        var visitor = web.visitor();
        visitor.goes(PAGE);
        field(opened(visitor, "Look facts up."), "sense").selectOption("0");
        assertThat(visitor.page().locator("#moved")).containsText("changed 50\u202F% (as shipped 0\u202F%)");
        var form = opened(visitor, "Seek evidence.");
        field(form, "act").selectOption("2");
        assertThat(visitor.page().locator("#moved")).containsText("changed 100\u202F% (as shipped 0\u202F%)");
        field(form, "act").selectOption("0");
        assertThat(visitor.page().locator("#moved")).containsText("changed 50\u202F% (as shipped 0\u202F%)");
        press(form, "Try");
        visitor.isAt("try=" + SEEK + ":110");
        assertThat(visitor.page().url()).contains("try=" + LOOK_UP + ":023");
        assertThat(visitor.page().locator(".own")).hasCount(2);
    }

    @Test
    void what_is_wrong_is_named_by_its_field_and_what_was_typed_is_still_there(Web web) {
        var visitor = web.visitor();
        visitor.goes(PAGE);
        visitor.page()
                .evaluate("document.querySelectorAll('.rerate form').forEach(form => { form.noValidate = true; })");
        var form = opened(visitor, "Look facts up.");
        field(form, "people").selectOption("1");
        form.getByLabel("Why").fill("I have seen it");
        press(form, "Keep");
        assertThat(visitor.page().locator(".refused")).containsText("Who rates it: 1 to 60 characters.");
        assertThat(visitor.page().locator(".refused")).not().containsText("Why:");
        var again = visitor.page().locator(".rerate[open]");
        assertThat(field(again, "people")).hasValue("1");
        assertThat(again.getByLabel("Why")).hasValue("I have seen it");
        assertThat(Files.exists(kept(web))).isFalse();
        assertThat(Axe.findings(visitor.page())).isEmpty();

        assertThat(refused(web, LOOK_UP, "sense=7", "Ana", ""))
                .contains("sense: a number from 0 to 3.", "Why: 1 to 300");
        assertThat(refused(web, LOOK_UP, "sense=1", "x".repeat(61), "Since")).contains("x".repeat(61), "1 to 60");
        assertThat(refused(web, "4.A.4.c.1.I01", "sense=1", "Ana", "Mine"))
                .contains("no task of this occupation rests on “4.A.4.c.1.I01”", "You wrote: Ana: Mine");
        var tried = Asked.get(PAGE + "?try=" + LOOK_UP + ":9990000").of(web);
        assertThat(tried.statusCode()).isEqualTo(422);
        assertThat(tried.body()).contains("try: an activity and seven numbers");
        assertThat(Asked.get(PAGE + "?try=4.A.4.c.1.I01:1110000").of(web).statusCode())
                .isEqualTo(422);
        assertThat(Files.exists(kept(web))).isFalse();
    }

    @Test
    void nothing_is_kept_for_a_page_of_another_site(Web web) {
        var form = Asked.form(PAGE + "/keep", fields(LOOK_UP, "sense=1", "Ana", "Since"));
        assertThat(form.saying("Sec-Fetch-Site", "cross-site").of(web).statusCode())
                .isEqualTo(403);
        assertThat(Files.exists(kept(web))).isFalse();
    }

    @Test
    void a_kept_rating_is_there_after_a_restart_and_a_bad_row_of_it_is_named(Web web) throws IOException {
        assertThat(Asked.get("/exposure.json").of(web).body()).contains("\"ownRatings\" : false");
        Asked.form(PAGE + "/keep", fields(LOOK_UP, "sense=0", "Ana", "Not = here"))
                .of(web);
        assertThat(Asked.get("/exposure.json").of(web).body()).contains("\"ownRatings\" : true");
        try (var later = WebServer.start(new Wiring(web.home(), Progress.SILENT, note -> {}), 0)) {
            var page = later.address() + PAGE;
            var visitor = web.visitor();
            visitor.goes(page);
            assertThat(visitor.page().locator(".own")).containsText("Your own rating: Ana");
        }
        Files.writeString(kept(web), Files.readString(kept(web)).replace(LOOK_UP + ",0", LOOK_UP + ",5"));
        var refused = Asked.get(PAGE + ".json").of(web);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("ratings.csv row 2, sense '5'");
        Asked.form(PAGE + "/keep", fields(SEEK, "sense=0", "Ana", "Mine")).of(web);
        assertThat(Files.readString(kept(web))).as("nothing was overwritten").contains(LOOK_UP + ",5");
    }

    @Test
    void what_is_kept_is_told_with_its_place_and_forgotten_when_its_reader_says_so(Web web) throws IOException {
        assertThat(Asked.get("/info").of(web).body()).doesNotContain("ratings.csv");
        Asked.form(PAGE + "/keep", fields(LOOK_UP, "sense=0", "Ana", "Not here"))
                .of(web);
        Asked.form(PAGE + "/keep", fields(SEEK, "sense=0", "Ana", "Nor here")).of(web);
        var since = LocalDate.of(2026, 2, 3);
        Files.writeString(
                kept(web), Files.readString(kept(web)).replaceFirst("\\d{4}-\\d\\d-\\d\\d", since.toString()));
        assertThat(Asked.get("/info").of(web).body())
                .contains(
                        "2 work activities, since " + Words.ENGLISH.figures().date(since) + ", in <code>",
                        "ratings.csv");
        assertThat(Asked.get("/info.json").of(web).body()).contains("\"ratings\" : 2");

        var whole = Files.readString(kept(web));
        Files.writeString(kept(web), whole.replace(LOOK_UP + ",0", LOOK_UP + ",5"));
        assertThat(Asked.get("/info").of(web).body())
                .contains("ratings.csv row 2, sense")
                .doesNotContain("forget-ratings");
        Files.writeString(kept(web), whole);

        var visitor = web.visitor();
        visitor.goes("/info");
        assertThat(Axe.findings(visitor.page())).isEmpty();
        visitor.button("Forget all ratings of your own").click();
        assertThat(visitor.page().locator("main")).not().containsText("ratings.csv");
        assertThat(Files.exists(kept(web))).isFalse();
    }

    @Test
    void axe_finds_nothing_where_something_is_kept_and_something_is_tried(Web web) {
        Asked.form(PAGE + "/keep", fields(SEEK, "sense=3", "Ana", "We do")).of(web);
        var visitor = web.visitor();
        visitor.goes(PAGE + "?try=" + LOOK_UP + ":1000002&author=Ana");
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
            for (int width : List.of(1280, 390, 360)) {
                visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                visitor.page().setViewportSize(width, 800);
                assertThat(Axe.findings(visitor.page())).isEmpty();
                assertThat(visitor.page().evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(width);
            }
    }

    private static Locator opened(Visitor visitor, String task) {
        var item = visitor.page().locator(".exposed > li").filter(new Locator.FilterOptions().setHasText(task));
        item.locator("summary").click();
        return item.locator(".rerate form");
    }

    private static Locator field(Locator form, String name) {
        return form.locator("select[name=" + name + "]");
    }

    private static void press(Locator form, String button) {
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    private static String refused(Web web, String activity, String sense, String author, String reason) {
        var answer = Asked.form(PAGE + "/keep", fields(activity, sense, author, reason))
                .of(web);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private static String fields(String activity, String sense, String author, String reason) {
        return "activity=%s&%s&decide=1&act=1&dexterity=0&people=0&liability=0&variety=0&author=%s&reason=%s"
                .formatted(
                        activity,
                        sense,
                        URLEncoder.encode(author, StandardCharsets.UTF_8),
                        URLEncoder.encode(reason, StandardCharsets.UTF_8));
    }

    private static Path kept(Web web) {
        return web.home().resolve("ratings.csv");
    }
}
