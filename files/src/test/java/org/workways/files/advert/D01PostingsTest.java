package org.workways.files.advert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE D01: postings of schema.org are read wherever they stand, in every shape that sites
/// give them.
class D01PostingsTest {
    private static final String WELDER = """
        {"@context": "https://schema.org", "@type": "JobPosting", "identifier": {"@type": "PropertyValue", "value": "w-1"},
         "title": "Welder", "datePosted": "2018-03-31T08:00:00Z", "description": "&lt;p&gt;We weld.&lt;/p&gt;&lt;p&gt;You too?&lt;/p&gt;",
         "hiringOrganization": {"@type": "Organization", "name": "Acme"},
         "jobLocation": [{"@type": "Place", "address": {"addressLocality": "Bonn", "addressCountry": {"name": "Germany"}}},
                         {"@type": "Place", "address": {"addressLocality": "Köln", "addressCountry": "DE"}}]}
        """;
    private static final String WELDER_READ = "2018-03-31 | Welder | Acme | Bonn, Köln | We weld. /  / You too?";

    @TempDir
    Path folder;

    private final Heard heard = new Heard();

    @Test
    void a_posting_alone() {
        read("a.json", WELDER.replace("{\"name\": \"Germany\"}", "\"DE\""));
        assertThat(heard.lines())
                .containsExactly("2018-03-31 | Welder | Acme | Bonn, Köln | DE | We weld. /  / You too?");
        assertThat(heard.adverts.getFirst().id()).isEqualTo("w-1");
    }

    @Test
    void locations_in_countries_of_two_names_are_of_none() {
        read("a.json", WELDER.replace("\"DE\"", "\"FR\""));
        assertThat(heard.lines()).containsExactly(WELDER_READ);
    }

    @Test
    void organisation_and_address_as_text() {
        read("a.json", """
            [{"@type": ["JobPosting"], "datePosted": "2018-04-01", "title": "Cook", "description": "We cook.",
              "hiringOrganization": "Bistro", "jobLocation": "Lyon"},
             {"@type": "http://schema.org/JobPosting", "datePosted": "2018-04-01", "description": "We bake.",
              "jobLocation": {"address": "Paris"}, "qualifications": "Hands"}]
            """);
        assertThat(heard.lines())
                .containsExactly(
                        "2018-04-01 | Cook | Bistro | Lyon | We cook.", "2018-04-01 | Paris | We bake. / Hands");
    }

    @Test
    void a_graph_in_which_postings_name_their_organisation_by_its_id() {
        read("a.jsonld", """
            {"@context": "https://schema.org", "@graph": [
              {"@type": "Organization", "@id": "#acme", "name": "Acme"},
              {"@type": "JobPosting", "datePosted": "2018-03-31", "description": "We weld.", "hiringOrganization": {"@id": "#acme"}},
              {"@type": "JobPosting", "datePosted": "2018-04-01", "description": "We braze.", "hiringOrganization": {"@id": "#acme"}}]}
            """);
        assertThat(heard.lines()).containsExactly("2018-03-31 | Acme | We weld.", "2018-04-01 | Acme | We braze.");
    }

    @Test
    void a_list_of_items() {
        read("a.json", """
            {"@context": "https://schema.org", "@type": "ItemList", "itemListElement": [
              {"@type": "ListItem", "item": {"@type": "JobPosting", "datePosted": "2018-03-31", "description": "We weld."}},
              {"@type": "ListItem", "item": {"@type": "JobPosting", "datePosted": "2018-04-01", "description": "We cook."}}]}
            """);
        assertThat(heard.lines()).containsExactly("2018-03-31 | We weld.", "2018-04-01 | We cook.");
    }

    @Test
    void lines_of_postings() {
        read(
                "a.jsonl",
                WELDER.replace("\n", " ") + "\n" + WELDER.replace("\n", " ").replace("w-1", "w-2") + "\n");
        assertThat(heard.adverts).extracting("id").containsExactly("w-1", "w-2");
    }

    @Test
    void several_in_one_page_and_a_broken_script_between() {
        read("page.html", """
            <!doctype html><title>Jobs</title>
            <script type="application/ld+json">%s</script>
            <script type="application/ld+json">{"@type": "JobPosting", oops</script>
            <script type="application/ld+json">{"@type": "WebSite", "name": "Jobs"}</script>
            <script type='application/ld+json'>[{"@type": "JobPosting", "datePosted": "2018-04-01", "description": "We cook."}]</script>
            """.formatted(WELDER.replace("\"DE\"", "\"FR\"")));
        assertThat(heard.lines()).containsExactly(WELDER_READ, "2018-04-01 | We cook.");
        assertThat(heard.records).containsExactly(1L, 3L);
        assertThat(heard.issues)
                .containsExactly(
                        "page.html posting 2 cannot be read: its script is not valid JSON at line 1, column 25. Left"
                                + " out; mend it and import the file again.");
    }

    @Test
    void microdata() {
        read("page.html", """
            <html><body><div itemscope itemtype="https://schema.org/JobPosting">
              <h1 itemprop="title">Welder</h1><meta itemprop="datePosted" content="2018-03-31">
              <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Acme</b></span>
              <div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place">
                <p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
                  <i itemprop="addressLocality">Bonn</i><i itemprop="addressCountry">DE</i></p></div>
              <div itemprop="description"><p>We weld.</p><ul><li>MIG</li></ul></div></div></body></html>
            """);
        assertThat(heard.lines()).containsExactly("2018-03-31 | Welder | Acme | Bonn | DE | We weld. /  / - MIG");
    }

    @Test
    void a_page_without_a_posting() {
        read("page.html", "<html><body>Nothing</body></html>");
        assertThat(heard.issues).singleElement().asString().contains("there is no schema.org JobPosting on the page");
    }

    private void read(String name, String text) {
        heard.read(new AdvertDumps(folder).text(name, text));
    }
}
