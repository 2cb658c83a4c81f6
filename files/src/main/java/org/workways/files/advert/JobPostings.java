package org.workways.files.advert;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The postings in JSON-LD: alone, in an array, a graph or a list of items, whatever stands round
/// them. Properties come as text or as the object that schema.org expects. Source:
/// schema.org/JobPosting.
final class JobPostings {
    private static final String TYPE = "JobPosting";
    /// Properties that say more of what is asked for.
    private static final List<String> MORE_TEXT =
            List.of("responsibilities", "qualifications", "skills", "educationRequirements", "experienceRequirements");

    /// Which cells `in` gives.
    static final AdvertMapping MAPPING = mapping();

    private final Map<String, Map<?, ?>> byId = new HashMap<>();
    private final List<Map<?, ?>> nodes = new ArrayList<>();

    private JobPostings() {}

    /// The cells of every posting in an object of JSON-LD; none if it has no posting.
    static List<Map<String, String>> in(Object json) {
        var postings = new JobPostings();
        postings.collect(json);
        return postings.nodes.stream().map(postings::cells).toList();
    }

    private void collect(Object value) {
        if (value instanceof List<?> list) list.forEach(this::collect);
        if (!(value instanceof Map<?, ?> node)) return;
        if (node.get("@id") instanceof String id && node.size() > 1) byId.putIfAbsent(id, node);
        if (isPosting(node)) nodes.add(node);
        node.values().forEach(this::collect);
    }

    private static boolean isPosting(Map<?, ?> node) {
        return all(node.get("@type")).stream()
                .anyMatch(type ->
                        type.equals(TYPE) || type.toString().endsWith("/" + TYPE) || type.equals("schema:" + TYPE));
    }

    private Map<String, String> cells(Map<?, ?> node) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("identifier", identifier(node));
        cells.put("datePosted", text(node.get("datePosted")));
        cells.put("title", text(either(node, "title", "name")));
        cells.put("hiringOrganization", name(node.get("hiringOrganization")));
        cells.put("jobLocation", joined(node, this::town));
        cells.put("addressCountry", country(node));
        cells.put("description", text(node.get("description")));
        for (var more : MORE_TEXT) cells.put(more, text(node.get(more)));
        return cells;
    }

    private String identifier(Map<?, ?> node) {
        var given = node.get("identifier");
        for (var one : all(given)) {
            var value = resolved(one) instanceof Map<?, ?> property ? text(property.get("value")) : text(one);
            if (!value.isBlank()) return value;
        }
        return text(either(node, "@id", "url"));
    }

    private String name(@Nullable Object organisation) {
        return all(organisation).stream()
                .map(one -> resolved(one) instanceof Map<?, ?> map ? text(either(map, "name", "legalName")) : text(one))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    private String joined(Map<?, ?> posting, Function<Object, String> part) {
        return all(posting.get("jobLocation")).stream()
                .map(part)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String town(Object location) {
        var address = address(location);
        if (!(address instanceof Map<?, ?> map)) return text(address);
        var town = text(either(map, "addressLocality", "addressRegion"));
        return town.isBlank() && resolved(location) instanceof Map<?, ?> place ? text(place.get("name")) : town;
    }

    /// The country of all its locations; empty if they are of several.
    private String country(Map<?, ?> posting) {
        var countries = new LinkedHashSet<String>();
        for (var location : all(posting.get("jobLocation")))
            if (address(location) instanceof Map<?, ?> address) countries.add(name(address.get("addressCountry")));
        countries.remove("");
        if (countries.isEmpty()) countries.add(name(posting.get("applicantLocationRequirements")));
        return countries.size() == 1 ? countries.getFirst() : "";
    }

    private Object address(Object location) {
        if (!(resolved(location) instanceof Map<?, ?> place)) return location;
        var address = all(place.get("address"));
        return address.isEmpty() ? place : resolved(address.getFirst());
    }

    /// What a reference to another node of the document means.
    private Object resolved(Object value) {
        if (value instanceof Map<?, ?> map && map.size() == 1 && map.get("@id") instanceof String id)
            return byId.getOrDefault(id, Map.of());
        return value;
    }

    private static Object either(Map<?, ?> node, String first, String second) {
        var value = node.get(first);
        if (value != null && !text(value).isBlank()) return value;
        var other = node.get(second);
        return other == null ? "" : other;
    }

    private static List<?> all(@Nullable Object value) {
        if (value == null || value.equals("")) return List.of();
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static String text(@Nullable Object value) {
        return all(value).stream()
                .map(one -> one instanceof Map<?, ?> map ? text(value(map)) : one.toString())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static Object value(Map<?, ?> map) {
        var value = map.get("@value");
        return value == null ? either(map, "name", "description") : value;
    }

    private static AdvertMapping mapping() {
        var columns = new EnumMap<AdvertField, List<String>>(AdvertField.class);
        columns.put(AdvertField.ID, List.of("identifier"));
        columns.put(AdvertField.POSTED, List.of("datePosted"));
        columns.put(AdvertField.TITLE, List.of("title"));
        columns.put(AdvertField.EMPLOYER, List.of("hiringOrganization"));
        columns.put(AdvertField.PLACE, List.of("jobLocation"));
        columns.put(AdvertField.COUNTRY, List.of("addressCountry"));
        var texts = new ArrayList<>(List.of("description"));
        texts.addAll(MORE_TEXT);
        columns.put(AdvertField.TEXT, texts);
        return new AdvertMapping(columns, DateOrder.AUTO);
    }
}
