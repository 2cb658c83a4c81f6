package org.workways.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.workways.app.wiring.Wiring;

/// The interface is what its document says, and nothing else.
class OpenApiTest {
    private static final Pattern REFERENCE = Pattern.compile("\"[$]ref\" ?: ?\"#/components/([a-z]+)/([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("[{]([a-z]+)[}]");

    private final InterfaceView view = InterfaceView.read();

    @Test
    void every_address_that_answers_is_described_and_every_one_described_answers() {
        var described = view.operations().stream()
                .map(operation -> operation.method() + " " + operation.path())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(answering());
    }

    @Test
    void every_name_of_a_question_is_described_where_a_plan_or_jobs_are_asked_for() {
        var described = Stream.of("/route.json", "/reach.json")
                .flatMap(path -> view.question(path).orElseThrow().parameters().stream())
                .map(InterfaceView.Parameter::name)
                .collect(Collectors.toSet());
        assertThat(described).containsExactlyInAnyOrderElementsOf(Question.NAMES);
    }

    @Test
    void every_place_in_an_address_is_a_parameter_that_is_needed() {
        for (var operation : view.operations())
            assertThat(operation.parameters().stream()
                            .filter(InterfaceView.Parameter::isRequired)
                            .map(InterfaceView.Parameter::name))
                    .as(operation.path())
                    .containsExactlyElementsOf(PLACE.matcher(operation.path())
                            .results()
                            .map(found -> found.group(1))
                            .toList());
    }

    @Test
    void every_parameter_says_what_it_means_and_every_operation_what_it_does() {
        for (var operation : view.operations()) {
            assertThat(operation.summary()).as(operation.path()).endsWith(".");
            assertThat(operation.parameters())
                    .allMatch(parameter ->
                            parameter.about().endsWith(".") && !parameter.type().isEmpty());
        }
    }

    @Test
    void every_reference_leads_somewhere_and_the_version_is_that_of_the_product() throws IOException {
        var document = JSON.std.mapFrom(view.text());
        assertThat(document).containsEntry("openapi", "3.1.0");
        assertThat(object(document, "info").get("version")).isEqualTo(Wiring.VERSION);
        var components = object(document, "components");
        REFERENCE.matcher(view.text()).results().forEach(found -> assertThat(
                        object(components, found.group(1)).get(found.group(2)))
                .as(found.group())
                .isNotNull());
    }

    private static Map<?, ?> object(Map<?, ?> json, String name) {
        return (Map<?, ?>) Objects.requireNonNull(json.get(name), name);
    }

    private static SortedSet<String> answering() {
        return Arrays.stream(Setup.class.getAnnotation(Import.class).value())
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .flatMap(OpenApiTest::addresses)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> addresses(Method method) {
        var get = method.getAnnotation(GetMapping.class);
        var post = method.getAnnotation(PostMapping.class);
        return Stream.concat(
                get == null ? Stream.of() : Arrays.stream(get.value()).map(path -> "GET " + path),
                post == null ? Stream.of() : Arrays.stream(post.value()).map(path -> "POST " + path));
    }
}
