package org.workways.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.workways.app.exposure.ActivityNames;
import org.workways.app.exposure.Comparison;
import org.workways.app.exposure.ExposureAnswer;
import org.workways.app.exposure.ExposureShown;
import org.workways.app.exposure.ExposureTable;
import org.workways.app.exposure.Via;
import org.workways.app.words.Words;
import org.workways.concept.ConceptId;
import org.workways.concept.Provenance;
import org.workways.exposure.ActivityRating;
import org.workways.exposure.ActivityRatings;
import org.workways.exposure.Agreement;
import org.workways.exposure.CreatedWork;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.Rubric;
import org.workways.exposure.TaskExposure;
import org.workways.taxonomy.EmergingTask;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Task;

/// FEATURE: a page says which tasks go, change and stay, why, and how sure that is, and never one percentage.
class ExposurePageTest {
    private static final ConceptId ONET = ConceptId.parse("onet:43-5041.00");
    private static final ConceptId METERS = ConceptId.parse("atlas:smart-meters");
    private static final ConceptId OWN = ConceptId.parse("atlas:my-own");

    private static final Provenance CROSSWALK = new Provenance("Crosswalk", "1", "CC0-1.0", LocalDate.of(2026, 1, 2));

    private static final ActivityRatings RATINGS = new ActivityRatings(List.of(
            rated("read", new Rubric(3, 3, 3, 0, 0, 0, 0), "Meters <send> their counts", METERS, OWN),
            rated("drive", new Rubric(2, 1, 1, 0, 0, 0, 1), "A route is planned"),
            rated("arrest", new Rubric(3, 3, 3, 0, 2, 2, 0), "Somebody must answer for it"),
            rated("comfort", new Rubric(0, 0, 0, 0, 2, 0, 2), "Nobody else can")));

    @ParameterizedTest
    @MethodSource("languages")
    void it_is_well_formed_tells_its_drawings_and_uses_no_id_twice(Locale locale) {
        var page = page(reader(), Words.in(locale));

        page.isSound(locale, 2);
        assertThat(page.words()).contains("reader & <script>", "Read <meters>");
    }

    @Test
    void it_stands_alone_and_is_the_same_each_time() {
        assertThat(ExposurePage.html(reader(), Words.ENGLISH))
                .doesNotContain("<script", "<link", "src=", "@import", "url(")
                .doesNotContainPattern("href=\"(http|/)")
                .isEqualTo(ExposurePage.html(reader(), Words.ENGLISH));
    }

    @Test
    void three_shares_stand_side_by_side_each_with_its_range() {
        var page = page(reader(), Words.ENGLISH);
        assertThat(page.words())
                .contains("29\u202F% of its tasks can be taken, 57\u202F% change and 14\u202F% stay")
                .contains("no forecast of jobs", "Not rated, and counted nowhere: 1 task.", "O*NET 43-5041.00");
        assertThat(page.words("profile-wide"))
                .contains("taken: 29\u202F%, 29\u202F% to 29\u202F%. changed: 57\u202F%")
                .isEqualTo(page.words("profile-tall"));
    }

    @Test
    void each_task_stands_where_it_belongs_with_its_steps_and_the_reason() {
        assertThat(section("tasks-taken"))
                .contains("Read &lt;meters&gt;", "Meters &lt;send&gt; their counts")
                .contains("<a href=\"/atlas/my-own\">my-own</a>, <a href=\"/atlas/smart-meters\">smart meters</a>.")
                .doesNotContain("Drive", "A person is needed");
        assertThat(section("tasks-changed"))
                .contains("Drive there", "Arrest thieves")
                .contains("A person is needed for dealing with people and its liability.");
        assertThat(section("tasks-stays"))
                .contains("Comfort people", "<i class=\"off\"></i><b>0</b>")
                .doesNotContain("With:");
    }

    @Test
    void how_sure_the_ratings_are_and_what_they_do_not_show_is_told() {
        assertThat(section("workings"))
                .contains("All 4 activities were rated twice", "0 of 28 ratings differed, by at most 0")
                .contains("sense 1.00, decide 1.00", "the same for 4 activities")
                .contains("no panel of practitioners has confirmed");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void without_onet_it_says_so_and_shows_the_rest(Locale locale) {
        var shown = shown(List.of(), false);
        var page = page(shown, Words.in(locale));
        assertThat(page.words()).contains("O*NET", "workways import onet").doesNotContain("{", "null", "NaN");
        assertThat(page.count("svg")).isZero();
        assertThat(ExposurePage.sections(shown, Words.in(locale), id -> Optional.empty(), Optional.empty()))
                .extracting(Section::name)
                .containsExactly("workings", "sources");
    }

    @Test
    void where_onet_knows_no_tasks_or_none_is_rated_it_says_that_instead() {
        assertThat(page(shown(List.of(), true), Words.ENGLISH).words())
                .contains("O*NET as it is imported has no tasks of it.");
        var unrated = page(shown(List.of(task(1, "Sing", true, "sing")), true), Words.ENGLISH);
        assertThat(unrated.words()).contains("None of its tasks is rated").doesNotContain("of its tasks can be taken");
        assertThat(unrated.count("svg")).isZero();
    }

    /// FEATURE E05.
    @ParameterizedTest
    @MethodSource("languages")
    void tasks_that_come_by_the_crosswalk_say_so_and_by_which_match(Locale locale) {
        var words = Words.in(locale);
        var tasks = List.of(task(1, "Read <meters>", true, "read"));
        for (var match : List.of(Link.Match.EXACT, Link.Match.CLOSE, Link.Match.BROADER, Link.Match.NARROWER))
            assertThat(page(shown(tasks, true, crosswalk(match)), words).words())
                    .contains("43-5041.00", "ESCO", "(" + match.skos() + ")")
                    .doesNotContain("{", "null");
        assertThat(page(shown(List.of(), true, crosswalk(Link.Match.CLOSE)), words)
                        .words())
                .contains("(closeMatch)");
        assertThat(page(shown(List.of(), true, new Via.NotImported()), words).words())
                .contains("workways import crosswalk")
                .doesNotContain("import onet", "{");
        assertThat(page(shown(List.of(), false, new Via.NotImported()), words).words())
                .contains("workways import onet", "workways import crosswalk");
        assertThat(page(shown(List.of(), true, new Via.NotLinked(CROSSWALK)), words)
                        .words())
                .contains("ESCO")
                .doesNotContain("workways import");
    }

    private static Via crosswalk(Link.Match match) {
        return new Via.Crosswalk(match, Optional.empty(), CROSSWALK);
    }

    @Test
    void what_stays_english_is_marked_so_that_it_is_read_aloud_rightly() {
        assertThat(ExposurePage.html(reader(), Words.in(Locale.GERMAN)))
                .contains(
                        "<span lang=\"en\">reader &amp; &lt;script&gt;</span>",
                        "<p class=\"task\" lang=\"en\">Drive there</p>",
                        "<span lang=\"en\">A route is planned</span>",
                        "<span lang=\"en\">smart meters</span>");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void what_people_report_to_be_new_is_said_to_be_no_more_than_that(Locale locale) {
        var words = Words.in(locale);
        var emerging = List.of(
                new EmergingTask(ONET, "Mind <drones>", YearMonth.of(2024, 8), "Occupational Expert"),
                new EmergingTask(ONET, "Talk", YearMonth.of(2019, 8), "Someone else"));
        var page = page(shown(List.of(), true, emerging), words);
        assertThat(page.words())
                .contains(words.say("exposure.emerging"), words.say("exposure.emerging.caption"))
                .contains("Mind <drones>", words.say("exposure.emerging.experts"), "2024", "Someone else")
                .doesNotContain("{");
        assertThat(page(reader(), words).words()).doesNotContain(words.say("exposure.emerging"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void an_activity_stands_by_its_name_in_english_with_its_id_and_the_form_names_it(Locale locale) {
        var words = Words.in(locale);
        var board = new RatingBoard("/exposure/reader", Map.of(), Optional.empty());
        var tasks = ExposurePage.sections(reader(), words, id -> Optional.empty(), Optional.of(board)).stream()
                .filter(section -> section.name().startsWith("tasks-"))
                .map(Section::html)
                .collect(Collectors.joining());
        assertThat(tasks.split("<p class=\"named\">", -1))
                .as("no name is known of the others")
                .hasSize(1 + 2);
        assertThat(tasks)
                .contains("<p class=\"named\"><span lang=\"en\">Read &lt;counts&gt;.</span> <small>read</small></p>")
                .contains("<q lang=\"en\">Read &lt;counts&gt;</q> (read)")
                .contains(words.say("exposure.rate.about", "drive"));
    }

    @Test
    void a_table_has_a_row_for_each_activity_of_each_task() {
        var rows = ExposureTable.text(reader().answer()).lines().toList();
        assertThat(rows).hasSize(1 + 5 + 1); // one task has two activities
        assertThat(rows.getFirst()).startsWith("id,label,onet,task,statement,weight,outcome,activity,sense");
        assertThat(rows)
                .anyMatch(row -> row.contains("Read <meters>,1.0,taken,read,3,3,3,0,0,0,0,taken,my-own|smart-meters,"))
                .anyMatch(row -> row.endsWith(",,,Read <counts>."));
    }

    static List<Locale> languages() {
        return Words.LOCALES;
    }

    /// A core task taken, two changed, one beside that stays, and one that nobody rated.
    private static ExposureShown reader() {
        return shown(
                List.of(
                        task(1, "Read <meters>", true, "read"),
                        task(2, "Drive there", true, "drive", "read"),
                        task(3, "Arrest thieves", true, "arrest"),
                        task(4, "Comfort people", false, "comfort"),
                        task(5, "Sing", false, "sing")),
                true);
    }

    private static ExposureShown shown(List<TaskExposure> tasks, boolean hasOnet) {
        return shown(tasks, hasOnet, new Via.Direct(), List.of());
    }

    private static ExposureShown shown(List<TaskExposure> tasks, boolean hasOnet, Via via) {
        return shown(tasks, hasOnet, via, List.of());
    }

    private static ExposureShown shown(List<TaskExposure> tasks, boolean hasOnet, List<EmergingTask> emerging) {
        return shown(tasks, hasOnet, new Via.Direct(), emerging);
    }

    private static ExposureShown shown(
            List<TaskExposure> tasks, boolean hasOnet, Via via, List<EmergingTask> emerging) {
        var profile = tasks.isEmpty() ? Optional.<ExposureProfile>empty() : Optional.of(ExposureProfile.of(tasks, 1));
        var data = List.of(new Provenance("O*NET", "30.0", "CC-BY-4.0", LocalDate.of(2026, 1, 2)));
        var answer = new ExposureAnswer(
                ConceptId.parse("atlas:reader"),
                "reader & <script>",
                tasks.isEmpty() ? List.of() : List.of(ONET),
                via,
                hasOnet,
                tasks,
                profile,
                CreatedWork.beside(CreatedWork.importance(tasks), 0),
                List.of(),
                List.of(),
                Optional.empty(),
                data,
                RATINGS,
                emerging,
                new ActivityNames(new TreeMap<>(Map.of("read", "Read <counts>."))),
                List.of(new Comparison(
                        Comparison.Kind.LANGUAGE,
                        80,
                        20,
                        Optional.of(new Comparison.Why(Comparison.Reason.PEOPLE, 2, 3)))));
        return new ExposureShown(answer, Map.of(METERS, "smart meters"), Agreement.of(RATINGS.all()), data);
    }

    private static TaskExposure task(int number, String statement, boolean core, String... activities) {
        var task = new Task(ONET, Integer.toString(number), statement, core, List.of(activities));
        return TaskExposure.of(task, RATINGS);
    }

    private static ActivityRating rated(String activity, Rubric rubric, String reason, ConceptId... technologies) {
        return new ActivityRating(activity, rubric, rubric, rubric, new TreeSet<>(List.of(technologies)), reason);
    }

    private static String section(String name) {
        return ExposurePage.sections(
                        reader(), Words.ENGLISH, id -> Optional.of("/atlas/" + id.code()), Optional.empty())
                .stream()
                .filter(section -> section.name().equals(name))
                .map(Section::html)
                .findFirst()
                .orElseThrow();
    }

    private static PageText page(ExposureShown shown, Words words) {
        return PageText.of(ExposurePage.html(shown, words));
    }
}
