package org.workways.app.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.workways.concept.Attestation;
import org.workways.concept.Price;
import org.workways.exposure.TaskEffect;
import org.workways.files.atlas.Atlas;
import org.workways.learning.LearningOpportunity;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.SkillFamily;

/// Counts what an atlas holds.
public final class AtlasCounts {
    private static final int MANY_PROVIDERS = 15;

    private final Atlas atlas;
    private final List<LearningOpportunity> offered;

    public AtlasCounts(Atlas atlas) {
        this.atlas = atlas;
        this.offered = atlas.catalogue().opportunities().stream()
                .filter(course -> course.retired().isEmpty())
                .toList();
    }

    /// Rows by kind.
    public Map<String, Integer> rows() {
        var occupations = atlas.taxonomy().occupations();
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("occupations", occupations.size());
        counts.put("destinations", (int)
                occupations.stream().filter(Occupation::isDestination).count());
        counts.put("origins", (int)
                occupations.stream().filter(Occupation::isOrigin).count());
        counts.put(
                "requirements",
                occupations.stream()
                        .mapToInt(occupation -> occupation.requirements().size())
                        .sum());
        counts.put("skills", atlas.taxonomy().skills().size());
        counts.put("levelMeanings", atlas.levelMeanings().size());
        counts.put("opportunities", atlas.catalogue().opportunities().size());
        counts.put("retired", atlas.catalogue().opportunities().size() - offered.size());
        counts.put("workLegs", atlas.catalogue().steppingStones().size());
        counts.put("technologies", atlas.technologies().size());
        counts.put(
                "effects",
                atlas.technologies().stream()
                        .mapToInt(technology -> technology.effects().size())
                        .sum());
        counts.put("figures", atlas.figures().size());
        return counts;
    }

    /// By the group's name, then the value.
    Map<String, SortedMap<String, Integer>> groups() {
        var groups = new LinkedHashMap<String, SortedMap<String, Integer>>();
        groups.put("skillsByFamily", count(atlas.taxonomy().skills(), skill -> skill.family()
                .code()));
        groups.put(
                "destinationsByFamily",
                count(
                        atlas.taxonomy().occupations().stream()
                                .filter(Occupation::isDestination)
                                .flatMap(occupation -> occupation.families().stream())
                                .toList(),
                        SkillFamily::code));
        groups.put(
                "destinationsByEntryLevel",
                count(
                        atlas.taxonomy().occupations().stream()
                                .filter(Occupation::isDestination)
                                .toList(),
                        occupation -> occupation.entryLevel().isPresent()
                                ? "EQF " + occupation.entryLevel().getAsInt()
                                : "not stated"));
        groups.put("opportunitiesByFamily", count(offered, this::family));
        groups.put("opportunitiesByLevel", count(offered, AtlasCounts::highest));
        groups.put(
                "opportunitiesByLanguage",
                count(
                        offered.stream()
                                .flatMap(course -> course.languages().stream())
                                .toList(),
                        language -> language));
        groups.put("opportunitiesByPrice", count(offered, AtlasCounts::priceClass));
        groups.put("opportunitiesByKind", count(offered, course -> course.kind().code()));
        groups.put("opportunitiesByProvider", largest(count(offered, LearningOpportunity::provider)));
        groups.put(
                "technologiesByGroup",
                count(atlas.technologies(), technology -> technology.group().code()));
        groups.put(
                "effectsByKind",
                count(
                        atlas.technologies().stream()
                                .flatMap(technology -> technology.effects().stream())
                                .map(TaskEffect::kind)
                                .toList(),
                        TaskEffect.Kind::code));
        return groups;
    }

    /// Whole percent of the opportunities on offer whose hours were read in a source.
    int verifiedOpportunitiesPercent() {
        return percent(offered.stream().map(LearningOpportunity::attestation).toList());
    }

    /// Whole percent of all rows, but those of the sources, that were read in a source.
    public int verifiedPercent() {
        return percent(atlas.rows().values());
    }

    /// Rounded down: what is promised is reached.
    private static int percent(Collection<Attestation> attestations) {
        long verified = attestations.stream().filter(Attestation::verified).count();
        return (int) (100 * verified / Math.max(1, attestations.size()));
    }

    /// The family of the first of the highest facts that it gives.
    private String family(LearningOpportunity course) {
        return course.gives().stream()
                .max(Comparator.comparingInt(fact -> fact.level().number()))
                .map(fact -> atlas.taxonomy().skill(fact.skill()).family().code())
                .orElse("none");
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
                .map(price -> price.equals(Price.FREE)
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

    private static <T> SortedMap<String, Integer> count(Collection<T> things, Function<T, String> group) {
        return things.stream().collect(Collectors.toMap(group, thing -> 1, Integer::sum, TreeMap::new));
    }
}
