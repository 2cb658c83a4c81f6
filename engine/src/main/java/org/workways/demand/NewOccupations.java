package org.workways.demand;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Occupation;

/// Looks for occupations that a taxonomy lacks: roles that none of its names explains, that rise or
/// emerge, joined where their adverts ask for like skills. Trends of all such roles are tested
/// together.
///
/// Taxonomies know many a new job first as another name of an old one: ESCO 1.1.1 called a data
/// engineer a data scientist. Who looks for what may be split off lets preferred names alone
/// explain.
public final class NewOccupations {
    /// Roles whose adverts ask for skills so alike are one occupation. In adverts of 2011 to 2014
    /// one in a hundred pairs of roles with other words is as alike, such as infrastructure
    /// engineer and operations engineer.
    public static final double ALIKE = 0.5;

    /// The same for roles of which one has initials for the other's words; five in a hundred are as
    /// alike.
    public static final double ALIKE_AS_INITIALS = 0.35;

    /// Which names of an occupation explain a role.
    public enum Explaining {
        /// All: what is found is called by no name of the taxonomy.
        ANY_NAME,
        /// The one the taxonomy prefers: what is found has no occupation of its own.
        PREFERRED_NAME
    }

    private final AskedFacts facts;
    private final KnownRoles known;
    private final Explaining explaining;
    private final NearestName nearestName;
    private final Map<ConceptId, String> labels = new HashMap<>();
    private final OpenName.Rule rule;
    private final double alike;

    /// @param known of the taxonomy that may lack some
    /// @param alike the least likeness of the skills of roles that are joined, as of
    ///              `SkillProfiles.likeness`
    public NewOccupations(
            AskedFacts facts, Collection<Occupation> known, Explaining explaining, OpenName.Rule rule, double alike) {
        this.facts = facts;
        this.known = new KnownRoles(known);
        this.explaining = explaining;
        this.nearestName = new NearestName(known);
        this.rule = rule;
        this.alike = alike;
        known.forEach(job -> labels.put(job.id(), job.label()));
    }

    /// What one would have been told at the end of a month, by adverts up to it alone.
    /// @return the most adverts of the last twelve months first
    public List<NewOccupation> at(YearMonth last) {
        var months = new TreeMap<>(facts.months().headMap(last.plusMonths(1)));
        if (months.isEmpty()) return List.of();
        var groups = groups(last);
        var spellings = TermGroups.spellings(groups);
        var profiles = facts.profiles(AskedKind.ROLE, groups, last);
        var found = tested(groups, spellings, months).stream()
                .filter(role -> role.isRising(rule) || role.isNew())
                .filter(role -> profiles.employers(role.id()) >= rule.fewestEmployers())
                .toList();
        return clusters(found, profiles, last, months, explained(spellings, profiles));
    }

    /// Spelling → its role, of adverts up to a month.
    private SortedMap<ConceptId, ConceptId> groups(YearMonth last) {
        var adverts = new TreeMap<ConceptId, Integer>();
        facts.byMonth(AskedKind.ROLE).forEach((role, counts) -> {
            int sum = counts.headMap(last.plusMonths(1)).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            if (sum > 0) adverts.put(role, sum);
        });
        var groups = TermGroups.of(adverts);
        return TermGroups.joinedByInitials(groups, facts.profiles(AskedKind.ROLE, groups, last), ALIKE_AS_INITIALS);
    }

    private List<OpenName> tested(
            SortedMap<ConceptId, ConceptId> groups,
            SortedMap<ConceptId, SortedSet<ConceptId>> spellings,
            SortedMap<YearMonth, Integer> months) {
        var counts = facts.byMonth(AskedKind.ROLE, groups);
        counts.keySet().removeIf(role -> isExplained(spellings.getOrDefault(role, new TreeSet<>())));
        return OpenName.tested(counts, spellings, months, rule);
    }

    private boolean isExplained(SortedSet<ConceptId> spellings) {
        return explanations(spellings).anyMatch(this::counts);
    }

    private Stream<KnownRoles.Explained> explanations(Collection<ConceptId> spellings) {
        return spellings.stream().map(known::of).flatMap(Optional::stream);
    }

    private boolean counts(KnownRoles.Explained explained) {
        return explaining == Explaining.ANY_NAME || explained.isPreferred();
    }

    /// Roles that a known occupation explains, with enough adverts to say what they ask for.
    private SortedMap<ConceptId, ConceptId> explained(
            SortedMap<ConceptId, SortedSet<ConceptId>> spellings, SkillProfiles profiles) {
        var explained = new TreeMap<ConceptId, ConceptId>();
        profiles.groups().forEach((role, profile) -> {
            if (profile.adverts() < rule.fewest()) return;
            explanations(spellings.getOrDefault(role, new TreeSet<>()))
                    .filter(this::counts)
                    .findFirst()
                    .ifPresent(by -> explained.put(role, by.job()));
        });
        return explained;
    }

    private List<NewOccupation> clusters(
            List<OpenName> found,
            SkillProfiles profiles,
            YearMonth last,
            SortedMap<YearMonth, Integer> months,
            SortedMap<ConceptId, ConceptId> explained) {
        var byId = new TreeMap<ConceptId, OpenName>();
        found.forEach(role -> byId.put(role.id(), role));
        var joined = new TreeMap<ConceptId, ConceptId>();
        var members = new TreeMap<ConceptId, List<OpenName>>();
        for (var cluster : Agglomeration.of(byId.keySet(), profiles::likeness, alike)) {
            var roles = byId.entrySet().stream()
                    .filter(role -> cluster.contains(role.getKey()))
                    .map(Map.Entry::getValue)
                    .sorted(Comparator.comparingInt(OpenName::adverts)
                            .reversed()
                            .thenComparing(OpenName::id))
                    .toList();
            var first = roles.getFirst().id();
            members.put(first, roles);
            roles.forEach(role -> role.spellings().forEach(spelling -> joined.put(spelling, first)));
        }
        var counts = facts.byMonth(AskedKind.ROLE, joined);
        var clusterProfiles = facts.profiles(AskedKind.ROLE, joined, last);
        return members.entrySet().stream()
                .map(cluster -> occupation(
                        cluster.getValue(),
                        OpenName.of(
                                cluster.getKey(),
                                spellings(cluster.getValue()),
                                counts.getOrDefault(cluster.getKey(), new TreeMap<>()),
                                months,
                                rule),
                        clusterProfiles.marks(cluster.getKey()),
                        nearest(clusterProfiles, cluster.getKey(), profiles, explained)))
                .sorted(Comparator.comparingInt(
                                (NewOccupation job) -> job.together().year().adverts())
                        .reversed()
                        .thenComparing(NewOccupation::id))
                .toList();
    }

    private NewOccupation occupation(
            List<OpenName> roles,
            OpenName together,
            List<SkillProfiles.Mark> marks,
            Optional<NewOccupation.Nearest> nearest) {
        double q = roles.stream().mapToDouble(OpenName::q).min().orElse(1);
        var label = words(together.id());
        var calledBy = explanations(roles.getFirst().spellings())
                .findFirst()
                .map(by -> new NewOccupation.Nearest(by.job(), label(by.job()), 0));
        return new NewOccupation(label, roles, together.with(q), calledBy, marks, nearest, nearestName.of(label));
    }

    private Optional<NewOccupation.Nearest> nearest(
            SkillProfiles of, ConceptId cluster, SkillProfiles profiles, SortedMap<ConceptId, ConceptId> explained) {
        var weights = of.weights(cluster);
        return explained.entrySet().stream()
                .map(role -> new NewOccupation.Nearest(
                        role.getValue(),
                        label(role.getValue()),
                        1 - SkillProfiles.cosine(weights, profiles.weights(role.getKey()))))
                .min(Comparator.comparingDouble(NewOccupation.Nearest::distance)
                        .thenComparing(NewOccupation.Nearest::occupation));
    }

    private String label(ConceptId job) {
        return labels.getOrDefault(job, job.toString());
    }

    private static SortedSet<ConceptId> spellings(List<OpenName> roles) {
        var all = new TreeSet<ConceptId>();
        roles.forEach(role -> all.addAll(role.spellings()));
        return all;
    }

    private static String words(ConceptId role) {
        return role.code().replace('-', ' ');
    }
}
