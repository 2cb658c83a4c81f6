package org.workways.app.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.workways.app.answer.ConceptView.Other;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.Provenance;
import org.workways.exposure.ActivityRatings;
import org.workways.exposure.Agreement;
import org.workways.exposure.CreatedWork;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.ExposureProfiles;
import org.workways.exposure.ExposureProfiles.Entry;
import org.workways.exposure.Outcome;
import org.workways.exposure.TaskEffect;
import org.workways.files.atlas.Atlas;
import org.workways.store.StoredSnapshot;
import org.workways.taxonomy.Occupation;

/// What AIoT takes from and brings to all occupations of the atlas, for a map of them.
/// @param rows     those with rated tasks: of which most is taken first
/// @param unknown  how many have none
/// @param shares   of the tasks of each occupation of O\*NET what is taken, 0 to 1, the least first
/// @param onet     the version of O\*NET that the tasks are of
/// @param isOwn    whether ratings other than those that ship count
/// @param agreement of the raters
public record ExposureOverview(
        List<Row> rows,
        int unknown,
        List<Double> shares,
        String onet,
        boolean isOwn,
        Agreement agreement,
        List<Provenance> data) {
    /// @param role      whether one comes from it, goes to it, or both
    /// @param isNearest whether O\*NET has no such occupation, so that the tasks are of the nearest
    public record Row(
            Other occupation, Occupation.Role role, boolean isNearest, ExposureProfile profile, CreatedWork created) {
        public double taken() {
            return profile.share(Outcome.TAKEN);
        }
    }

    public ExposureOverview {
        rows = List.copyOf(rows);
        shares = List.copyOf(shares);
        data = List.copyOf(data);
    }

    /// From the profiles that ship, unless O\*NET in another version is imported or other ratings count.
    public static ExposureOverview of(Wiring wiring, ActivityRatings ratings) {
        var shipped = Profiles.embedded();
        boolean isOwn = Profiles.isOwn(ratings);
        var onet = wiring.snapshot("onet");
        boolean isOther = onet.filter(
                        found -> isOwn || !found.provenance().version().equals(shipped.onet()))
                .isPresent();
        var profiles = isOther ? anew(wiring, onet.orElseThrow(), ratings) : shipped;
        var agreement = Agreement.of(ratings.shipped().all());
        return of(wiring.atlas(), profiles, isOther && isOwn, agreement, data(profiles, onet));
    }

    private static ExposureOverview of(
            Atlas atlas, ExposureProfiles profiles, boolean isOwn, Agreement agreement, List<Provenance> data) {
        var created = created(atlas);
        var rows = new ArrayList<Row>();
        for (var occupation : atlas.taxonomy().occupations())
            profiles.find(occupation.id())
                    .flatMap(entry -> row(atlas, occupation, entry, created.getOrDefault(occupation.id(), 0)))
                    .ifPresent(rows::add);
        rows.sort(Comparator.comparingDouble((Row row) -> -row.taken())
                .thenComparing(row -> row.occupation().id()));
        var shares = profiles.entries().entrySet().stream()
                .filter(entry -> entry.getKey().scheme().equals("onet"))
                .map(entry -> entry.getValue().profile().share(Outcome.TAKEN))
                .sorted()
                .toList();
        int unknown = atlas.taxonomy().occupations().size() - rows.size();
        return new ExposureOverview(rows, unknown, shares, profiles.onet(), isOwn, agreement, data);
    }

    /// What becomes so of the importance of tasks, in the mean of the occupations.
    public double mean(Outcome outcome) {
        return rows.stream()
                .mapToDouble(row -> row.profile().share(outcome))
                .average()
                .orElse(0);
    }

    private static Optional<Row> row(Atlas atlas, Occupation occupation, Entry entry, int created) {
        return CreatedWork.beside(entry.importance(), created)
                .map(work -> new Row(
                        Other.of(atlas, occupation),
                        occupation.role(),
                        ExposureAnswer.isNearest(occupation),
                        entry.profile(),
                        work));
    }

    /// How many tasks technologies bring to each occupation.
    private static Map<ConceptId, Integer> created(Atlas atlas) {
        var created = new TreeMap<ConceptId, Integer>();
        for (var technology : atlas.technologies())
            for (var effect : technology.effects())
                if (effect.kind() == TaskEffect.Kind.CREATES)
                    effect.occupations().forEach(occupation -> created.merge(occupation, 1, Integer::sum));
        return created;
    }

    private static ExposureProfiles anew(Wiring wiring, StoredSnapshot onet, ActivityRatings ratings) {
        return Profiles.of(wiring, onet, ratings, "own");
    }

    private static List<Provenance> data(ExposureProfiles profiles, Optional<StoredSnapshot> onet) {
        return onet.map(found -> List.of(found.provenance())).orElseGet(() -> List.of(Profiles.source(profiles)));
    }
}
