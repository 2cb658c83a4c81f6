package org.workways.files.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.ImportIssue;
import org.workways.concept.UserException;

/// FEATURE F05: frameworks of competencies, from CASE, Moodle and Canvas: what is on top is a module, the last
/// statements below it are its outcomes.
class F05FrameworkTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_case_package_has_a_module_for_each_item_on_top() throws IOException {
        var json = package_(
                List.of(
                        "K1 Kites",
                        "K2 Strings",
                        "K2.1 Tie knots",
                        "K2.2 Choose strings",
                        "K1.1 Build a kite",
                        "W Wind"),
                "K1<doc",
                "K2<K1 2",
                "K2.1<K2 2",
                "K2.2<K2 1",
                "K1.1<K1 1",
                "W<doc");
        assertThat(drawn("kites.json", json)).isEqualTo("""
            K1 Kites
            Learning outcomes
            - Build a kite.
            - Choose strings.
            - Tie knots.
            Content
            - Strings.
            The framework
            Learning outcomes
            - Wind.
            """);
    }

    @Test
    void items_below_each_other_in_a_ring_and_links_to_nothing_do_no_harm() throws IOException {
        var file =
                read("ring.json", package_(List.of("A a", "B b", "C c", "D d"), "B<A", "C<B", "B<C", "D<Z", "A<doc"));
        assertThat(file.modules()).extracting("code").containsExactly("A", "The framework");
        assertThat(file.issues()).singleElement().satisfies(issue -> assertThat(issue.message())
                .contains("item D refers to 'Z'"));
    }

    @Test
    void json_of_something_else_is_refused_and_in_a_folder_left_alone() throws IOException {
        var other = file("other.json", "{\"modules\": []}");
        assertThat(ModuleFile.isOne(other)).isFalse();
        assertThatThrownBy(() -> ModuleFile.read(other))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("no CASE package");
        var cut = file("cut.json", "{\"CFItems\": [");
        assertThat(ModuleFile.isOne(cut)).isTrue();
        assertThatThrownBy(() -> ModuleFile.read(cut)).isInstanceOf(UserException.class);
        var empty = file("empty.json", "{\"CFDocument\": {}, \"CFItems\": []}");
        assertThatThrownBy(() -> ModuleFile.read(empty))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("holds no module");
    }

    @Test
    void a_framework_of_moodle() throws IOException {
        assertThat(drawn("moodle.csv", """
            "Parent ID number","ID number","Short name",Description,"Description format","Is framework",Taxonomy
            ,FR,"Kite flying","<p>All of it</p>",1,1,
            ,K,Kites,<p>About kites</p>,1,,
            K,K1,Building,"<p>Build kites<br>and test them.</p>",1,,
            K,K2,"Chooses strings that will hold in",<p>Chooses strings that will hold in a storm.</p>,1,,
            ,W,Reads the wind,,1,,
            """)).isEqualTo("""
                K Kites
                Learning outcomes
                - Building: Build kites and test them.
                - Chooses strings that will hold in a storm.
                Kite flying
                Learning outcomes
                - Reads the wind.
                """);
    }

    @Test
    void outcomes_of_canvas() throws IOException {
        assertThat(drawn("canvas.csv", """
            vendor_guid,object_type,title,description,display_name,calculation_method,workflow_state,parent_guids,ratings,,,
            a,group,Kites,,K-1,,active,,,,,
            b,group,Strings,,K-1.1,,active,a,,,,
            w,group,Wind,,,,active,,,,,
            c,outcome,Knots,<p>Tie knots</p>,,latest,active,b w,3,Good,1,Poor
            d,outcome,Steam,,,latest,deleted,b,3,Good,1,Poor
            """)).isEqualTo("""
                K-1 Kites
                Learning outcomes
                - Knots: Tie knots.
                Content
                - Strings.
                Wind
                Learning outcomes
                - Knots: Tie knots.
                """);
    }

    @Test
    void a_row_below_one_that_is_not_there_is_told_and_kept() throws IOException {
        var file = read("moodle.csv", "Parent id number,Id number,Shortname\nX,A,Fly kites\n,B,\n");
        assertThat(file.modules()).extracting("title").containsExactly("moodle");
        assertThat(file.issues().stream().map(ImportIssue::message).map(each -> each.replaceFirst(".*csv ", "")))
                .containsExactly(
                        "row 3 has no title. Row left out.",
                        "row 2 refers to 'X', which is not in the file. Read without it.");
    }

    /// @param items `code statement`
    /// @param links `child<parent` and a number in the order
    private static String package_(List<String> items, String... links) {
        var drawnItems = items.stream()
                .map(item -> item.split(" ", 2))
                .map(item -> "{\"identifier\": \"%1$s\", \"humanCodingScheme\": \"%1$s\", \"fullStatement\": \"%2$s\"}"
                        .formatted(item[0], item[1]))
                .collect(Collectors.joining(","));
        var drawnLinks = Stream.of(links)
                .map(link -> link.split("[< ]"))
                .map(link -> "{\"associationType\": \"isChildOf\", \"originNodeURI\": {\"identifier\": \"%s\"},"
                                .formatted(link[0])
                        + "\"destinationNodeURI\": {\"identifier\": \"%s\"}%s}"
                                .formatted(link[1], link.length > 2 ? ", \"sequenceNumber\": " + link[2] : ""))
                .collect(Collectors.joining(","));
        return "{\"CFDocument\": {\"identifier\": \"doc\", \"title\": \"The framework\"}, \"CFItems\": [%s],"
                        .formatted(drawnItems)
                + "\"CFAssociations\": [%s]}".formatted(drawnLinks);
    }

    /// All modules without blank lines.
    private String drawn(String name, String text) throws IOException {
        return read(name, text).modules().stream()
                .map(module -> module.text().text().replace("\n\n", "\n"))
                .collect(Collectors.joining());
    }

    private ModuleFile read(String name, String text) throws IOException {
        var path = file(name, text);
        assertThat(ModuleFile.isOne(path)).isTrue();
        return ModuleFile.read(path).orElseThrow();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
