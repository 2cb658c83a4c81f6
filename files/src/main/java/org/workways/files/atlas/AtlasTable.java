package org.workways.files.atlas;

import java.util.List;
import java.util.stream.Stream;
import org.workways.files.table.Row;

/// The tables of an atlas.
/// @param name       of the file
/// @param columns    those that it must have, in the order in which they are written
/// @param optional   those that it may have, written after the others where a row says something in them
/// @param keyColumns the columns that name a row; a row of a user's own table replaces the row with the same key
record AtlasTable(String name, List<String> columns, List<String> optional, List<String> keyColumns) {
    /// The last six columns of every table but that of the sources.
    static final List<String> TAIL = List.of("source", "licence", "checked", "valid_until", "status", "confidence");

    static final AtlasTable SOURCES = new AtlasTable(
            "sources.csv",
            List.of("id", "title", "publisher", "url", "version", "licence", "checked"),
            List.of(),
            List.of("id"));
    static final AtlasTable CURRENCIES = attested("currencies.csv", 1, "currency", "per_eur", "date");
    static final AtlasTable SKILLS = attested(
            "skills.csv",
            1,
            "id",
            "label",
            "family",
            "group",
            "alternatives",
            "esco",
            "esco_match",
            "onet_technology",
            "builds_on",
            "close_to",
            "description");
    static final AtlasTable LEVELS = attested("levels.csv", 2, "skill", "level", "meaning");
    static final AtlasTable OCCUPATIONS = attested(
            "occupations.csv",
            1,
            "id",
            "label",
            "alternatives",
            "role",
            "families",
            "esco",
            "esco_code",
            "esco_version",
            "esco_match",
            "isco",
            "onet",
            "onet_match",
            "eqf",
            "job_zone",
            "description");
    static final AtlasTable REQUIREMENTS = attested("requirements.csv", 2, "occupation", "skill", "level", "need");
    static final AtlasTable WORK_LEGS = attested("work-legs.csv", 1, "occupation", "months", "gives");
    static final AtlasTable TECHNOLOGIES = attested(
            "technologies.csv", 1, "id", "label", "alternatives", "group", "maturity", "skills", "description");
    static final AtlasTable EFFECTS =
            attested("effects.csv", 2, "technology", "task", "onet", "task_id", "effect", "occupations", "reason");
    static final AtlasTable FIGURES = attested("figures.csv", 3, "about", "measure", "year", "value");

    private static final List<String> OPPORTUNITY_COLUMNS = attested(
                    "",
                    1,
                    "id",
                    "title",
                    "provider",
                    "url",
                    "kind",
                    "hours_low",
                    "hours_likely",
                    "hours_high",
                    "hours_basis",
                    "price_low",
                    "price_high",
                    "currency",
                    "language",
                    "mode",
                    "place",
                    "requires",
                    "gives",
                    "certificate",
                    "certificate_price",
                    "certificate_months",
                    "retired")
            .columns();

    /// All but the tables of learning opportunities, which may have any name that begins with `opportunities-`.
    static final List<AtlasTable> SINGLE = List.of(
            SOURCES, CURRENCIES, SKILLS, LEVELS, OCCUPATIONS, REQUIREMENTS, WORK_LEGS, TECHNOLOGIES, EFFECTS, FIGURES);

    AtlasTable {
        columns = List.copyOf(columns);
        optional = List.copyOf(optional);
        keyColumns = List.copyOf(keyColumns);
    }

    List<String> key(Row row) {
        return keyColumns.stream().map(row::cell).toList();
    }

    /// As in `requirements iot-developer/mqtt`.
    String name(Row row) {
        return name.substring(0, name.length() - ".csv".length()) + " " + String.join("/", key(row));
    }

    static AtlasTable opportunities(String name) {
        return new AtlasTable(name, OPPORTUNITY_COLUMNS, List.of("runs"), List.of("id"));
    }

    static boolean isOpportunities(String name) {
        return name.startsWith("opportunities-") && name.endsWith(".csv");
    }

    /// The table's own columns, the first few of which are its key, and the six that say what stands behind a row.
    private static AtlasTable attested(String name, int keyColumns, String... own) {
        return new AtlasTable(
                name,
                Stream.concat(Stream.of(own), TAIL.stream()).toList(),
                List.of(),
                List.of(own).subList(0, keyColumns));
    }
}
