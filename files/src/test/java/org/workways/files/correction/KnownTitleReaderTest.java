package org.workways.files.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.recognise.TitleLinker.Title;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Taxonomy;

/// FEATURE: titles with the occupations that somebody knows are read, and no bad row stops the good ones.
class KnownTitleReaderTest {
    private static final ConceptId BAKER = ConceptId.parse("esco:baker");
    private static final ConceptId OURS = ConceptId.parse("atlas:bread-baker");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private final List<ImportIssue> issues = new ArrayList<>();

    @Test
    void an_id_is_one_occupation_and_a_name_that_of_each_taxonomy() throws IOException {
        assertThat(read("""
            title,occupation
            Dough wizard,esco:baker
            Night baker,Bread Baker
            Bake braed,bread bakre
            (123),bread baker
            """))
                .containsExactly(
                        new Title("Dough wizard", BAKER),
                        new Title("Night baker", OURS),
                        new Title("Night baker", BAKER));
        assertThat(issues.stream().map(ImportIssue::message))
                .containsExactly(
                        "mine.csv row 4, occupation 'bread bakre': no occupation has this id or name (did you mean"
                                + " 'bread baker'?), so the row was left out.",
                        "mine.csv row 5, title '(123)': it holds no word, so the row was left out.");
    }

    private List<Title> read(String text) throws IOException {
        var file = Files.writeString(folder.resolve("mine.csv"), text);
        return KnownTitleReader.read(file, List.of(of(OURS), of(BAKER)), issues::add);
    }

    private static Taxonomy of(ConceptId id) {
        return new Taxonomy(List.of(), List.of(Occupation.of(id, "bread baker", List.of())));
    }
}
