package org.workways.app.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.workways.concept.Attestation;
import org.workways.concept.ConceptId;
import org.workways.files.atlas.Atlas;
import org.workways.files.atlas.AtlasCheck;

/// What the atlas covers and where it has gaps.
/// @param counts    rows by kind
/// @param byGroup   counts by family, level, language, price, provider; by the group's name, then the value
/// @param verifiedOpportunitiesPercent of those on offer, whose hours were read in a source; rounded down
/// @param verifiedPercent of all rows but those of the sources; rounded down
/// @param knownGaps requirements of destinations that no opportunity on offer gives
/// @param paidOnly  skills that destinations ask for and whose foundation nobody can learn for nothing
/// @param errors    what makes the atlas wrong
/// @param warnings  what should be looked at
/// @param oldest    the rows whose last check is longest ago
public record AtlasCoverage(
        String version,
        Map<String, Integer> counts,
        Map<String, SortedMap<String, Integer>> byGroup,
        int verifiedOpportunitiesPercent,
        int verifiedPercent,
        List<String> knownGaps,
        List<String> paidOnly,
        List<String> errors,
        List<String> warnings,
        List<String> oldest) {
    private static final int OLDEST = 5;

    /// @param today   what is valid until a day before is told
    /// @param defects further errors, as a comparison with other classifications finds them
    public static AtlasCoverage of(Atlas atlas, LocalDate today, List<String> defects) {
        var counts = new AtlasCounts(atlas);
        var errors = new ArrayList<>(AtlasCheck.defects(atlas));
        errors.addAll(defects);
        return new AtlasCoverage(
                atlas.version(),
                counts.rows(),
                counts.groups(),
                counts.verifiedOpportunitiesPercent(),
                counts.verifiedPercent(),
                AtlasCheck.gaps(atlas).stream().map(AtlasCheck.Gap::toString).toList(),
                AtlasCheck.withoutFreeFoundation(atlas).stream()
                        .map(ConceptId::code)
                        .toList(),
                errors,
                warnings(atlas, today),
                oldest(atlas));
    }

    public String json() {
        var json = RouteJson.entry("version", version);
        json.putAll(counts);
        json.put("knownGaps", knownGaps);
        json.put("withoutFreeFoundation", paidOnly);
        json.put("errors", errors);
        json.put("warnings", warnings);
        json.put("verifiedOpportunitiesPercent", verifiedOpportunitiesPercent);
        json.put("verifiedPercent", verifiedPercent);
        json.put("oldestChecks", oldest);
        json.putAll(byGroup);
        return RouteJson.write(json);
    }

    public String text() {
        var text = new StringBuilder("AIoT atlas %s%n".formatted(version));
        counts.forEach((what, count) -> text.append("  %-16s %5d%n".formatted(what, count)));
        text.append(
                "  %d %% of the opportunities on offer have their hours from a source that was read, %d %% of all rows%n"
                        .formatted(verifiedOpportunitiesPercent, verifiedPercent));
        byGroup.forEach((group, values) -> text.append("%n%s%n  %s%n".formatted(group, joined(values))));
        list(text, "requirements that no course on offer gives", knownGaps);
        list(text, "skills asked for without a free way to their foundation", paidOnly);
        list(text, "oldest checks", oldest);
        list(text, "warnings", warnings);
        list(text, "errors", errors);
        return text.toString();
    }

    /// The counts as two tables for the docs; what changes with the day is left out.
    public String markdown() {
        var text = new StringBuilder("| what | rows |\n|---|---:|\n");
        counts.forEach((what, count) -> text.append("| %s | %d |%n".formatted(what, count)));
        text.append("| opportunities on offer with hours from a source that was read | %d %% |%n"
                .formatted(verifiedOpportunitiesPercent));
        text.append("| all rows read in a source | %d %% |%n".formatted(verifiedPercent));
        text.append("\n| by | |\n|---|---|\n");
        byGroup.forEach((group, values) -> text.append("| %s | %s |%n".formatted(group, joined(values))));
        text.append("\nKnown gaps, requirements that no course on offer gives (%d): %s%n"
                .formatted(knownGaps.size(), knownGaps.isEmpty() ? "none." : String.join(" ", knownGaps)));
        text.append("%nSkills asked for without a free way to their foundation (%d): %s.%n"
                .formatted(paidOnly.size(), paidOnly.isEmpty() ? "none" : String.join(", ", paidOnly)));
        return text.toString();
    }

    private static String joined(SortedMap<String, Integer> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static void list(StringBuilder text, String what, List<String> lines) {
        text.append("%n%d %s%n".formatted(lines.size(), what));
        lines.forEach(line -> text.append("  ").append(line).append('\n'));
    }

    private static List<String> warnings(Atlas atlas, LocalDate today) {
        var warnings = new ArrayList<>(AtlasCheck.stale(atlas, today));
        var untaught = new TreeSet<ConceptId>();
        atlas.taxonomy().skills().forEach(skill -> untaught.add(skill.id()));
        atlas.catalogue().opportunities().forEach(course -> course.gives()
                .forEach(fact -> untaught.remove(fact.skill())));
        if (!untaught.isEmpty())
            warnings.add("%d skills are recognised, but no opportunity gives them: %s"
                    .formatted(untaught.size(), codes(untaught)));
        var unpriced = new TreeSet<ConceptId>();
        for (var course : atlas.catalogue().opportunities()) if (course.price().isEmpty()) unpriced.add(course.id());
        if (!unpriced.isEmpty())
            warnings.add("%d prices are not stated, which leaves these out under a budget: %s"
                    .formatted(unpriced.size(), codes(unpriced)));
        return warnings;
    }

    private static String codes(SortedSet<ConceptId> ids) {
        return ids.stream().map(ConceptId::code).collect(Collectors.joining(", "));
    }

    private static List<String> oldest(Atlas atlas) {
        return atlas.rows().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Attestation> row) ->
                                row.getValue().checked())
                        .thenComparing(Map.Entry::getKey))
                .limit(OLDEST)
                .map(row -> "%s, checked on %s"
                        .formatted(row.getKey(), row.getValue().checked()))
                .toList();
    }
}
