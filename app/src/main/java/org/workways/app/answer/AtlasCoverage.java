package org.workways.app.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.workways.concept.Attestation;
import org.workways.concept.ImportIssue;
import org.workways.files.atlas.Atlas;
import org.workways.learning.LearningOpportunity;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Occupation;

/// What the atlas covers and where it has gaps.
/// @param counts    rows by kind
/// @param byGroup   counts by family, level, language, price, provider; by the group's name, then the value
/// @param knownGaps essential facts of destinations that no opportunity on offer gives
/// @param warnings  what should be looked at again
public record AtlasCoverage(
        String version,
        Map<String, Integer> counts,
        Map<String, SortedMap<String, Integer>> byGroup,
        List<String> knownGaps,
        List<String> errors,
        List<String> warnings,
        LocalDate oldestCheck,
        int verifiedPercent) {
    private static final int MANY_PROVIDERS = 15;

    public static AtlasCoverage of(Atlas atlas) {
        var offered = atlas.catalogue().opportunities().stream()
                .filter(course -> course.retired().isEmpty())
                .toList();
        var attestations = attestations(atlas);
        long verified = attestations.stream().filter(Attestation::verified).count();
        return new AtlasCoverage(
                atlas.version(),
                counts(atlas),
                groups(atlas, offered),
                gaps(atlas, offered),
                atlas.issues().stream().map(ImportIssue::message).toList(),
                warnings(atlas),
                attestations.stream()
                        .map(Attestation::checked)
                        .min(LocalDate::compareTo)
                        .orElse(LocalDate.MIN),
                (int) Math.round(100.0 * verified / Math.max(1, attestations.size())));
    }

    public String json() {
        var json = RouteJson.entry("version", version);
        json.putAll(counts);
        json.put("knownGaps", knownGaps);
        json.put("errors", errors);
        json.put("warnings", warnings);
        json.put("verifiedPercent", verifiedPercent);
        json.put("oldestCheck", oldestCheck.toString());
        json.putAll(byGroup);
        return RouteJson.write(json);
    }

    public String text() {
        var text = new StringBuilder("AIoT atlas %s%n".formatted(version));
        counts.forEach((what, count) -> text.append("  %-16s %5d%n".formatted(what, count)));
        text.append(
                "  %d %% of all rows verified in a source, oldest check %s%n".formatted(verifiedPercent, oldestCheck));
        byGroup.forEach((group, values) -> text.append("%n%s%n  %s%n"
                .formatted(
                        group,
                        values.entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .collect(Collectors.joining(", ")))));
        list(text, "essential facts that no course on offer gives", knownGaps);
        list(text, "warnings", warnings);
        list(text, "errors", errors);
        return text.toString();
    }

    private static void list(StringBuilder text, String what, List<String> lines) {
        text.append("%n%d %s%n".formatted(lines.size(), what));
        lines.forEach(line -> text.append("  ").append(line).append('\n'));
    }

    private static Map<String, Integer> counts(Atlas atlas) {
        var occupations = atlas.taxonomy().occupations();
        var counts = new java.util.LinkedHashMap<String, Integer>();
        counts.put("occupations", occupations.size());
        counts.put("destinations", (int)
                occupations.stream().filter(Occupation::isDestination).count());
        counts.put("origins", (int) occupations.stream()
                .filter(occupation ->
                        occupation.role() == Occupation.Role.ORIGIN || occupation.role() == Occupation.Role.BOTH)
                .count());
        counts.put(
                "requirements",
                occupations.stream()
                        .mapToInt(occupation -> occupation.requirements().size())
                        .sum());
        counts.put("skills", atlas.taxonomy().skills().size());
        counts.put("levelMeanings", atlas.levelMeanings().size());
        counts.put("opportunities", atlas.catalogue().opportunities().size());
        counts.put("workLegs", atlas.catalogue().steppingStones().size());
        return counts;
    }

    private static Map<String, SortedMap<String, Integer>> groups(Atlas atlas, List<LearningOpportunity> offered) {
        var groups = new java.util.LinkedHashMap<String, SortedMap<String, Integer>>();
        groups.put("skillsByFamily", count(atlas.taxonomy().skills(), skill -> skill.family()
                .code()));
        groups.put("opportunitiesByLevel", count(offered, AtlasCoverage::highest));
        groups.put(
                "opportunitiesByLanguage",
                count(
                        offered.stream()
                                .flatMap(course -> course.languages().stream())
                                .toList(),
                        language -> language));
        groups.put("opportunitiesByPrice", count(offered, AtlasCoverage::priceClass));
        groups.put("opportunitiesByKind", count(offered, course -> course.kind().code()));
        var providers = count(offered, LearningOpportunity::provider);
        groups.put("opportunitiesByProvider", largest(providers));
        return groups;
    }

    private static String highest(LearningOpportunity course) {
        return "level "
                + course.gives().stream()
                        .mapToInt(fact -> fact.level().number())
                        .max()
                        .orElse(0);
    }

    private static String priceClass(LearningOpportunity course) {
        return course.price()
                .map(price -> price.lowCents() == 0
                        ? "free"
                        : price.lowCents() <= 100_00
                                ? "up to 100 EUR"
                                : price.lowCents() <= 1000_00 ? "up to 1000 EUR" : "above 1000 EUR")
                .orElse("not stated");
    }

    private static SortedMap<String, Integer> largest(SortedMap<String, Integer> counts) {
        var names = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MANY_PROVIDERS)
                .map(Map.Entry::getKey)
                .toList();
        var largest = new TreeMap<>(counts);
        largest.keySet().retainAll(names);
        return largest;
    }

    private static List<String> gaps(Atlas atlas, List<LearningOpportunity> offered) {
        var gaps = new ArrayList<String>();
        for (var occupation : atlas.taxonomy().occupations())
            if (occupation.isDestination())
                for (var fact : occupation.essentials())
                    if (offered.stream().noneMatch(course -> gives(course, fact)))
                        gaps.add("%s needs %s".formatted(occupation.id().code(), fact));
        return gaps;
    }

    private static boolean gives(LearningOpportunity course, Fact wanted) {
        return course.gives().stream()
                .anyMatch(fact ->
                        fact.skill().equals(wanted.skill()) && fact.level().atLeast(wanted.level()));
    }

    private static List<String> warnings(Atlas atlas) {
        var warnings = new ArrayList<String>();
        var taught = new TreeSet<org.workways.concept.ConceptId>();
        atlas.catalogue().opportunities().forEach(course -> course.gives().forEach(fact -> taught.add(fact.skill())));
        for (var skill : atlas.taxonomy().skills())
            if (!taught.contains(skill.id()))
                warnings.add("no opportunity gives " + skill.id().code());
        for (var course : atlas.catalogue().opportunities())
            if (course.price().isEmpty())
                warnings.add("the price of " + course.id().code() + " is not stated");
        return warnings;
    }

    private static List<Attestation> attestations(Atlas atlas) {
        var all = new ArrayList<>(atlas.attestations().values());
        atlas.requirementAttestations().values().forEach(bySkill -> all.addAll(bySkill.values()));
        atlas.catalogue().steppingStones().forEach(job -> all.add(job.attestation()));
        return all;
    }

    private static <T> SortedMap<String, Integer> count(Collection<T> things, Function<T, String> group) {
        return things.stream().collect(Collectors.toMap(group, thing -> 1, Integer::sum, TreeMap::new));
    }
}
