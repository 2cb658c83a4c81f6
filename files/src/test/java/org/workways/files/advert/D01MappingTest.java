package org.workways.files.advert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.UserException;

/// FEATURE D01: which column is what is shown, and can be said otherwise.
class D01MappingTest {
    @TempDir
    Path folder;

    private final Heard heard = new Heard();

    @Test
    void a_guess_is_shown_as_json() {
        var reading = heard.read(table("nr,titel,datum,text,anforderungen\n1,Koch,1.3.2018,Wir kochen.,Lust\n"));
        assertThat(reading.mapping().orElseThrow().toJson()).isEqualToIgnoringWhitespace("""
            {"id": "", "posted": "datum", "title": "titel", "employer": "", "place": "", "country": "",
             "text": ["text", "anforderungen"], "source": "", "dateFormat": "auto"}
            """);
    }

    @Test
    void what_was_shown_can_be_changed_and_read_back() throws IOException {
        var guessed = heard.read(table("nr,titel,datum,text\n1,Koch,1.3.2018,Wir kochen.\n"))
                .mapping()
                .orElseThrow();
        var changed = guessed.toJson().replace("\"id\" : \"\"", "\"id\" : \"nr\"");
        var mapping = AdvertMapping.read(Files.writeString(folder.resolve("m.json"), changed));
        assertThat(mapping.columns(AdvertField.ID)).containsExactly("nr");
        assertThat(AdvertMapping.read(Files.writeString(folder.resolve("m.json"), mapping.toJson())))
                .isEqualTo(mapping);
        heard.read(table("nr,titel,datum,text\n1,Koch,1.3.2018,Wir kochen.\n"), mapping);
        assertThat(heard.adverts.getLast().id()).isEqualTo("1");
    }

    @Test
    void the_first_of_several_columns_that_says_something_counts() {
        var mapping = mapping("{\"posted\": [\"first\", \"second\"], \"text\": \"text\"}");
        heard.read(table("first,second,text\n2018-03-31,2018-04-01,a\n,2018-04-01,b\n"), mapping);
        assertThat(heard.lines()).containsExactly("2018-03-31 | a", "2018-04-01 | b");
    }

    @Test
    void an_unknown_field_names_the_nearest() {
        refused(
                "{\"postd\": \"date\", \"text\": \"text\"}",
                "gives 'postd', which no advert has",
                "Did you mean 'posted'?");
        refused("{\"posted\": \"date\"}", "names no column for \"text\"", "Add \"text\"");
        refused("{\"posted\": \"date\", \"text\": 3}", "\"text\" is no name", "Write one name");
        refused("{\"posted\": \"d\", \"text\": \"t\", \"dateFormat\": \"us\"}", "'us'", "auto, day-first, month-first");
        refused("{\"posted\": ", "not valid JSON at line 1", "Begin with the mapping");
        refused("[]", "not a JSON object", "Begin with");
    }

    @Test
    void an_unknown_column_names_the_nearest() {
        var mapping = mapping("{\"posted\": \"dates\", \"text\": \"text\"}");
        assertThatThrownBy(() -> heard.read(table("date,text\n2018-03-31,a\n"), mapping))
                .isInstanceOfSatisfying(UserException.class, e -> {
                    assertThat(e.problem())
                            .isEqualTo("The mapping takes \"posted\" from 'dates', which 'a.csv' does not have.");
                    assertThat(e.advice()).isEqualTo("Did you mean 'date'?");
                });
    }

    private void refused(String json, String problem, String advice) {
        assertThatThrownBy(() -> mapping(json)).isInstanceOfSatisfying(UserException.class, e -> {
            assertThat(e.problem()).contains(problem);
            assertThat(e.advice()).contains(advice);
        });
    }

    private AdvertMapping mapping(String json) {
        return AdvertMapping.read(
                new AdvertDumps(folder).text("mapping.json", json).path());
    }

    private AdvertFile table(String text) {
        return new AdvertDumps(folder).text("a.csv", text);
    }
}
