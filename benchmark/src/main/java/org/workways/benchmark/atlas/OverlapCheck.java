package org.workways.benchmark.atlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.workways.concept.Progress;
import org.workways.concept.UserException;
import org.workways.files.atlas.Atlas;
import org.workways.files.atlas.AtlasReader;
import org.workways.files.esco.EscoImport;
import org.workways.files.table.Table;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;

/// Requirements of destinations beside the essential skills of the ESCO occupation and the hot technologies of the
/// O\*NET occupation that each is linked to. Only what some skill of the atlas is linked to (exact or close) can be
/// compared; the rest of ESCO lies outside the atlas and is counted. A skill that the other side names and the atlas
/// does not require is a difference; each has its reason in `benchmark/atlas/overlap-reasons.csv`,
/// for one occupation or, with `*`, for all.
final class OverlapCheck {
    private final Atlas atlas;
    private final Path reasonsFile;
    private final Map<ConceptId, Occupation> esco;
    private final HotTechnologies hot;
    private final Map<ConceptId, SortedSet<ConceptId>> byEscoSkill = new HashMap<>();
    private final Map<String, SortedSet<ConceptId>> byTechnology = new HashMap<>();

    private OverlapCheck(Checkout checkout) {
        atlas = AtlasReader.read(checkout.root().resolve("atlas").resolve("tables"));
        reasonsFile = checkout.root().resolve("benchmark").resolve("atlas").resolve("overlap-reasons.csv");
        var imported =
                EscoImport.read(checkout.dataFiles("esco", "ESCO dataset *.zip"), LocalDate.EPOCH, Progress.SILENT);
        esco = imported.snapshot().occupations().stream()
                .collect(Collectors.toMap(Occupation::id, occupation -> occupation));
        hot = HotTechnologies.in(checkout.dataFiles("onet", "db_*_text.zip").getFirst());
        for (var skill : atlas.taxonomy().skills()) {
            for (var link : skill.links())
                if (link.match() == Link.Match.EXACT || link.match() == Link.Match.CLOSE)
                    byEscoSkill
                            .computeIfAbsent(link.target(), id -> new TreeSet<>())
                            .add(skill.id());
            for (var name : skill.labels().hidden())
                byTechnology.computeIfAbsent(name, id -> new TreeSet<>()).add(skill.id());
        }
    }

    /// One side of the comparison for one occupation.
    /// @param named    by the other classification
    /// @param linked   of these, how many a skill of the atlas is linked to
    /// @param required of these, how many are required
    /// @param missing  skills of the atlas that are linked and not required, with the name on the other side
    private record Side(String scheme, int named, int linked, int required, SortedMap<ConceptId, String> missing) {}

    /// @param arguments `--open` prints the differences that have no reason yet as rows for the table of reasons
    public static void main(String[] arguments) throws IOException {
        try {
            System.out.println(Machine.text());
            var check = new OverlapCheck(Checkout.here());
            System.out.println("data:    ESCO 1.1.1, O*NET 29.2; atlas " + check.atlas.version() + "\n");
            check.report(List.of(arguments).contains("--open"));
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    private void report(boolean open) throws IOException {
        var reasons = reasons();
        var table = new TextTable(
                "destination",
                "ESCO essential",
                "comparable",
                "required",
                "O*NET hot",
                "comparable",
                "required",
                "differences");
        var unexplained = new ArrayList<String>();
        var stale = new TreeSet<>(reasons.keySet());
        int[] sums = new int[6];
        int differences = 0;
        for (var occupation : atlas.taxonomy().occupations()) {
            if (!occupation.isDestination()) continue;
            var one = esco(occupation);
            var other = onet(occupation);
            int[] cells = {one.named(), one.linked(), one.required(), other.named(), other.linked(), other.required()};
            for (int i = 0; i < cells.length; i++) sums[i] += cells[i];
            for (var side : List.of(one, other))
                side.missing().forEach((skill, name) -> {
                    var key = occupation.id().code() + "," + side.scheme() + "," + skill.code();
                    var general = "*," + side.scheme() + "," + skill.code();
                    stale.remove(key);
                    stale.remove(general);
                    if (!reasons.containsKey(key) && !reasons.containsKey(general)) unexplained.add(key + "," + name);
                });
            int here = one.missing().size() + other.missing().size();
            differences += here;
            table.row(occupation.id().code(), cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], here);
        }
        if (open) unexplained.forEach(System.out::println);
        else System.out.println(table);
        stale.forEach(key -> System.out.println("no difference any more, take the reason out: " + key));
        System.out.printf(
                "%natlas-overlap: of %d essential skills of ESCO %d are comparable, %d of these required (%.0f %%); of"
                        + " %d hot technologies of O*NET %d, %d (%.0f %%); %d differences, %d without a reason%n",
                sums[0],
                sums[1],
                sums[2],
                100.0 * sums[2] / sums[1],
                sums[3],
                sums[4],
                sums[5],
                100.0 * sums[5] / sums[4],
                differences,
                unexplained.size());
    }

    private Side esco(Occupation occupation) {
        var named = occupation.links().stream()
                .map(link -> esco.get(link.target()))
                .filter(found -> found != null)
                .flatMap(found -> found.requirements().stream())
                .filter(requirement -> requirement.need() == Requirement.Need.ESSENTIAL)
                .map(requirement -> requirement.skill())
                .distinct()
                .toList();
        var candidates = new TreeMap<String, SortedSet<ConceptId>>();
        named.forEach(skill -> candidates.put(skill.code(), byEscoSkill.getOrDefault(skill, new TreeSet<>())));
        return side("esco", occupation, candidates);
    }

    private Side onet(Occupation occupation) {
        var candidates = new TreeMap<String, SortedSet<ConceptId>>();
        for (var link : occupation.links())
            if (link.target().scheme().equals("onet"))
                for (var name : hot.of(link.target().code()))
                    candidates.put(name, byTechnology.getOrDefault(name, new TreeSet<>()));
        return side("onet", occupation, candidates);
    }

    /// One of several skills that are linked to the same name is enough. Requiring a skill is requiring what it builds
    /// on.
    private Side side(String scheme, Occupation occupation, SortedMap<String, SortedSet<ConceptId>> candidates) {
        var required = new TreeSet<ConceptId>();
        occupation.requirements().forEach(requirement -> addWithBases(required, requirement.skill()));
        var linked = candidates.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .toList();
        var missing = new TreeMap<ConceptId, String>();
        int met = 0;
        for (var entry : linked)
            if (entry.getValue().stream().anyMatch(required::contains)) met++;
            else missing.putIfAbsent(entry.getValue().first(), entry.getKey());
        return new Side(scheme, candidates.size(), linked.size(), met, missing);
    }

    private void addWithBases(Set<ConceptId> skills, ConceptId skill) {
        if (skills.add(skill)) atlas.taxonomy().skill(skill).buildsOn().forEach(base -> addWithBases(skills, base));
    }

    /// By occupation, scheme and skill.
    private SortedMap<String, String> reasons() throws IOException {
        var reasons = new TreeMap<String, String>();
        if (Files.exists(reasonsFile))
            Table.csv("overlap-reasons.csv")
                    .requires("occupation", "scheme", "skill", "reason")
                    .read(
                            reasonsFile,
                            row -> reasons.put(
                                    row.cell("occupation") + "," + row.cell("scheme") + "," + row.cell("skill"),
                                    row.cell("reason")),
                            issue -> {
                                throw new IllegalStateException(issue.message());
                            });
        return reasons;
    }
}
