package org.workways.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.app.wiring.Wiring;
import org.workways.app.words.Words;
import org.workways.concept.Progress;

/// The atlas, what the server is made of, and its interface, as a browser without scripts gets them.
class AtlasPagesTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/atlas/[^\"#]+)\"");
    private static final List<String> PAGES = List.of(
            "/atlas",
            "/atlas?q=python",
            "/atlas?q=pyhton",
            "/atlas?q=xyzzyq",
            "/atlas?kind=skill",
            "/atlas?kind=occupation&family=data",
            "/atlas?kind=course&page=3",
            "/atlas?kind=technology",
            "/atlas/mqtt",
            "/atlas/python",
            "/atlas/iot-developer",
            "/atlas/data-entry-clerk",
            "/atlas/smart-meters",
            "/exposure",
            "/exposure/meter-reader",
            "/exposure/technologies/vibration-sensing",
            "/atlas/microsoft-iot-for-beginners",
            "/info",
            "/openapi");

    @TempDir
    private static Path home;

    private static WebServer server;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void starts() throws IOException {
        Files.createDirectories(home.resolve("corrections"));
        Files.writeString(corrections(), "sentence,skill,verdict\nI speak MQTT.,atlas:mqtt,accepted\n");
        server = WebServer.start(new Wiring(home, Progress.SILENT, note -> {}), 0);
    }

    @AfterAll
    static void ends() {
        server.close();
    }

    @Test
    void every_page_answers_in_every_language_without_a_script_or_style_in_it() throws Exception {
        for (var path : PAGES)
            for (var language : Words.LOCALES) {
                var answer = get(path + (path.contains("?") ? "&" : "?") + "in=" + language);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.body())
                        .as(path)
                        .contains("<html lang=\"" + language + "\">")
                        .doesNotContain("style=\"", "<style", "<script>", "onclick", "javascript:");
            }
    }

    @Test
    void every_link_from_a_concept_to_a_concept_leads_somewhere() throws Exception {
        for (var page : List.of(
                "/atlas/mqtt", "/atlas/iot-developer", "/atlas/microsoft-iot-for-beginners", "/atlas/smart-meters")) {
            var links = LINK.matcher(get(page).body())
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
            assertThat(links).hasSizeGreaterThan(3);
            for (var link : links) assertThat(get(link).statusCode()).as(link).isEqualTo(200);
        }
    }

    @Test
    void a_search_keeps_its_words_and_shows_fifty_at_most() throws Exception {
        assertThat(get("/atlas?q=Python").body()).contains("value=\"Python\"", "href=\"/atlas/python\"");
        var all = get("/atlas?kind=course").body();
        assertThat(all.split("<li class=\"of-", -1)).hasSize(51);
        assertThat(all)
                .contains("rel=\"next\" href=\"/atlas?kind=course&amp;page=2\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(get("/atlas?q=%3Cb%3E%22").body()).contains("&lt;b>&#34;").doesNotContain("<b>\"");
    }

    @Test
    void what_a_form_of_the_page_asked_stands_in_the_address_in_short() throws Exception {
        var request = request("/atlas?q=mqtt&kind=&family=")
                .header("HX-Request", "true")
                .build();
        var answer = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("HX-Replace-Url")).contains("/atlas?q=mqtt");
    }

    @Test
    void a_search_is_also_data_and_a_table() throws Exception {
        var hits = (List<?>) Objects.requireNonNull(json("/atlas.json?q=mqtt").get("hits"));
        assertThat(((Map<?, ?>) hits.getFirst()).get("id")).isEqualTo("atlas:mqtt");
        var table = get("/atlas.csv?kind=skill");
        assertThat(table.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(table.body().lines().count()).isGreaterThan(800);
    }

    @Test
    void a_concept_says_what_it_is_what_stands_behind_it_and_where_it_leads() throws Exception {
        assertThat(get("/atlas/mqtt").body())
                .contains("What leads here", "Where it leads", "Explain", "Licence", "Checked", "/?skills=mqtt:1");
        assertThat(get("/atlas/atlas:iot-developer").body()).contains("/?to=iot-developer", "Published figures");
        assertThat(get("/atlas/data-entry-clerk").body())
                .contains("/?from=data-entry-clerk")
                .doesNotContain("/?to=");
        assertThat(json("/atlas/mqtt.json")).containsEntry("kind", "skill");
    }

    @Test
    void what_is_not_there_is_said_so_with_what_is_near() throws Exception {
        var page = get("/atlas/mqqt");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Nearest are", "href=\"/atlas/mqtt\"");
        var data = get("/atlas/mqqt.json");
        assertThat(data.statusCode()).isEqualTo(404);
        assertThat(data.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(get("/atlas/esco:1").body()).contains("workways import esco FILE");
    }

    @Test
    void the_server_says_that_it_is_up() throws Exception {
        assertThat(json("/health")).containsEntry("status", "up").containsEntry("version", Wiring.VERSION);
    }

    @Test
    void corrections_are_counted_and_forgotten_when_its_reader_says_so() throws Exception {
        assertThat(get("/info").body()).contains("action=\"/info/forget\"");
        var foreign = request("/info/forget")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.noBody())
                .build();
        assertThat(CLIENT.send(foreign, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        assertThat(corrections()).exists();
        var own = request("/info/forget").POST(BodyPublishers.noBody()).build();
        assertThat(CLIENT.send(own, BodyHandlers.ofString()).statusCode()).isEqualTo(303);
        assertThat(corrections()).doesNotExist();
        assertThat(json("/info.json")).containsEntry("corrections", 0);
        assertThat(get("/info").body()).doesNotContain("action=\"/info/forget\"");
    }

    @Test
    void places_of_an_address_are_filled_for_addresses_of_the_interface_only() throws Exception {
        assertThat(location("/openapi/try?path=/atlas/%7Bid%7D&id=esco:a%20b/c"))
                .isEqualTo("/atlas/esco%3Aa%20b%2Fc");
        assertThat(location("/openapi/try?path=/recognise/%7Bkey%7D.json&key=1"))
                .isEqualTo("/recognise/1.json");
        assertThat(get("/openapi/try?path=https://example.org").statusCode()).isEqualTo(404);
        assertThat(get("/openapi/try").statusCode()).isEqualTo(400);
    }

    @Test
    void the_document_of_the_interface_is_given_as_it_is() throws Exception {
        assertThat(json("/openapi.json")).containsEntry("openapi", "3.1.0");
        assertThat(get("/openapi").body()).contains("action=\"/route.json\"", "name=\"hours-per-week\" value=\"8\"");
    }

    private static Path corrections() {
        return home.resolve("corrections").resolve("atlas.csv");
    }

    private static String location(String path) throws Exception {
        return get(path).headers().firstValue("Location").orElseThrow();
    }

    private static Map<String, Object> json(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.std.mapFrom(answer.body());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(request(path).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }
}
