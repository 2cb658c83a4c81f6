package org.workways.files.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workways.concept.UserException;
import org.workways.files.release.SharedData;

/// FEATURE F05: the sample packages that come with OpenSALT, a server of CASE, are read.
class F05CaseSamplesTest {
    private static final String SAMPLES = "credentials/case-samples/core/tests/_data/";

    @ParameterizedTest
    @CsvSource({
        "SequenceNumberFramework, Sequence Number Test, 2, Second added item",
        "SmartLevelFramework, Item 1|Item 2, 12, Item 1.1",
        "Ordering, Geometry and Measurement, 27, Differentiate between straight",
        "Utf8TestFramework, UTF8 𝑑 Test, 1, Item"
    })
    void each_item_on_top_is_a_module_with_its_statements(String name, String titles, int items, String first) {
        var read = ModuleFile.read(SharedData.file(SAMPLES + name + ".json")).orElseThrow();
        assertThat(read.issues()).isEmpty();
        assertThat(read.modules()).extracting("title").containsExactly((Object[]) titles.split("\\|"));
        var lines = read.modules().stream()
                .flatMap(module -> module.text().text().lines())
                .filter(line -> line.startsWith("- "))
                .toList();
        assertThat(lines).hasSize(items);
        assertThat(lines.getFirst()).startsWith("- " + first);
    }

    @Test
    void one_without_items_holds_no_module() {
        var empty = SharedData.file(SAMPLES + "EmptyExternalFramework.json");
        assertThatThrownBy(() -> ModuleFile.read(empty))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("holds no module");
    }
}
