package org.workways.benchmark.atlas;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.concept.ConceptId;
import org.workways.concept.UserException;
import org.workways.demand.NamedJobs;
import org.workways.files.atlas.Atlas;
import org.workways.files.atlas.AtlasReader;
import org.workways.recognise.CandidateIndex;
import org.workways.recognise.Document;
import org.workways.recognise.Mention;
import org.workways.recognise.Recogniser;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Taxonomy;

/// Requirements of destinations beside adverts for them. An advert belongs to a destination if a name of it stands in
/// the advert's first line; adverts for one role only are read, where there are enough of them, since the others name
/// the skills of all their roles. Skills are recognised by their names alone, so that no figure depends on a threshold.
/// Who requires a skill requires what it builds on, and who names one names that, too.
final class AdvertCheck {
    private static final int FEWEST_ADVERTS = 50;
    private static final int FEWEST_OF_ONE_ROLE = 20;
    private static final double OFTEN = 0.10;
    private static final double EVER = 0.02;
    private static final int WORST = 10;

    private final Atlas atlas;
    private final Recogniser recogniser;
    private Map<Advert, SortedSet<ConceptId>> named = Map.of();

    private AdvertCheck(Atlas atlas) {
        this.atlas = atlas;
        this.recogniser = new Recogniser(atlas.taxonomy(), CandidateIndex.NONE);
    }

    /// @param adverts  how many
    /// @param read     of these, how many were compared: those for one role, or all where these are few
    /// @param shares   of the adverts that name each skill
    /// @param covered  skills named in at least 10 % of the adverts that are required
    /// @param missing  those that are not, most named first
    /// @param named    requirements that at least 2 % of the adverts name
    /// @param silent   requirements that fewer name
    private record Compared(
            Occupation occupation,
            int adverts,
            int read,
            SortedMap<ConceptId, Double> shares,
            List<ConceptId> covered,
            List<ConceptId> missing,
            List<ConceptId> named,
            List<ConceptId> silent) {
        double coverage() {
            return ratio(covered, missing);
        }

        double support() {
            return ratio(named, silent);
        }

        private static double ratio(List<ConceptId> in, List<ConceptId> out) {
            return in.isEmpty() && out.isEmpty() ? 1 : (double) in.size() / (in.size() + out.size());
        }
    }

    public static void main(String[] arguments) throws IOException {
        try {
            var checkout = Checkout.here();
            System.out.println(Machine.text());
            var adverts = Advert.in(checkout.dataFiles("hn-hiring", "*.jsonl.gz"));
            var atlas = AtlasReader.read(checkout.root().resolve("atlas").resolve("tables"));
            System.out.printf(
                    "data:    hn-hiring 2011-2018, %,d adverts; atlas %s%n%n", adverts.size(), atlas.version());
            new AdvertCheck(atlas).report(adverts);
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    private void report(List<Advert> adverts) {
        var titles = new NamedJobs(atlas.taxonomy().occupations());
        named = adverts.parallelStream()
                .distinct()
                .collect(Collectors.toMap(advert -> advert, advert -> titles.in(advert.head())));
        var compared = atlas.taxonomy().occupations().stream()
                .filter(Occupation::isDestination)
                .map(occupation -> compare(occupation, adverts))
                .filter(found -> found.adverts() >= FEWEST_ADVERTS)
                .sorted(Comparator.comparingDouble(Compared::coverage)
                        .thenComparing(found -> found.occupation().id()))
                .toList();
        var table = new TextTable(
                "destination",
                "adverts",
                "read",
                "named by 10 %",
                "of these required",
                "requirements",
                "of these named by 2 %");
        for (var found : compared)
            table.row(
                    found.occupation().id().code(),
                    found.adverts(),
                    found.read(),
                    found.covered().size() + found.missing().size(),
                    percent(found.coverage()),
                    found.occupation().requirements().size(),
                    percent(found.support()));
        System.out.println(table);
        System.out.println();
        for (var found : compared.stream().limit(WORST).toList()) {
            System.out.printf("%s%n", found.occupation().id().code());
            System.out.printf("  named often, not required: %s%n", listed(found.missing(), found.shares()));
            System.out.printf("  required, hardly named:    %s%n", listed(found.silent(), found.shares()));
        }
        System.out.printf(
                "%natlas-adverts: %d destinations with %d adverts or more; of the skills that 10 %% of a destination's"
                        + " adverts name %.0f %% are required, of the requirements 2 %% of the adverts name %.0f %%"
                        + " (means)%n",
                compared.size(),
                FEWEST_ADVERTS,
                100 * mean(compared.stream().map(Compared::coverage).toList()),
                100 * mean(compared.stream().map(Compared::support).toList()));
    }

    private Compared compare(Occupation occupation, List<Advert> adverts) {
        var own = adverts.stream()
                .filter(advert -> named.getOrDefault(advert, new TreeSet<>()).contains(occupation.id()))
                .toList();
        if (own.size() < FEWEST_ADVERTS)
            return new Compared(occupation, own.size(), 0, new TreeMap<>(), List.of(), List.of(), List.of(), List.of());
        var oneRole = own.stream().filter(Advert::namesOneRole).toList();
        var read = oneRole.size() >= FEWEST_OF_ONE_ROLE ? oneRole : own;
        var skills = read.parallelStream().map(this::skills).toList();
        var direct = shares(skills);
        var shares = shares(skills.stream().map(this::withBases).toList());
        var required =
                occupation.requirements().stream().map(Requirement::skill).collect(Collectors.toSet());
        var implied = withBases(required);
        var often = direct.keySet().stream()
                .filter(skill -> direct.getOrDefault(skill, 0.0) >= OFTEN)
                .sorted(Comparator.comparingDouble((ConceptId skill) -> -direct.getOrDefault(skill, 0.0)))
                .toList();
        return new Compared(
                occupation,
                own.size(),
                read.size(),
                shares,
                often.stream().filter(implied::contains).toList(),
                often.stream().filter(skill -> !implied.contains(skill)).toList(),
                required.stream()
                        .filter(skill -> shares.getOrDefault(skill, 0.0) >= EVER)
                        .sorted()
                        .toList(),
                required.stream()
                        .filter(skill -> shares.getOrDefault(skill, 0.0) < EVER)
                        .sorted()
                        .toList());
    }

    private Set<ConceptId> skills(Advert advert) {
        return recogniser.recognise(new Document(advert.id(), advert.text()), LocalDate.EPOCH).matched().stream()
                .filter(match ->
                        match.stance() == Mention.Stance.STATED || match.stance() == Mention.Stance.NICE_TO_HAVE)
                .map(Mention.Matched::skill)
                .collect(Collectors.toSet());
    }

    /// Which share of the adverts names each skill.
    private static SortedMap<ConceptId, Double> shares(List<Set<ConceptId>> adverts) {
        var shares = new TreeMap<ConceptId, Double>();
        for (var skills : adverts) for (var skill : skills) shares.merge(skill, 1.0 / adverts.size(), Double::sum);
        return shares;
    }

    private Set<ConceptId> withBases(Set<ConceptId> skills) {
        var all = new HashSet<ConceptId>();
        skills.forEach(skill -> addWithBases(all, skill, atlas.taxonomy()));
        return all;
    }

    private static void addWithBases(Set<ConceptId> named, ConceptId skill, Taxonomy taxonomy) {
        if (named.add(skill)) taxonomy.skill(skill).buildsOn().forEach(base -> addWithBases(named, base, taxonomy));
    }

    private static String listed(Collection<ConceptId> skills, Map<ConceptId, Double> shares) {
        var words = new ArrayList<String>();
        for (var skill : skills) words.add("%s %.0f %%".formatted(skill.code(), 100 * shares.getOrDefault(skill, 0.0)));
        return words.isEmpty() ? "none" : String.join(", ", words);
    }

    private static String percent(double share) {
        return "%.0f %%".formatted(100 * share);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
