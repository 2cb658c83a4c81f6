package org.workways.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.workways.concept.ConceptId;
import org.workways.concept.Provenance;
import org.workways.taxonomy.EmergingTask;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.Snapshot;
import org.workways.taxonomy.Task;

/// A snapshot as it was when it was opened, whatever is saved later. It holds its tables in memory as bytes (16 MB
/// for ESCO) and makes concepts anew each time they are asked for. May be shared between threads.
public final class StoredSnapshot {
    private final String name;
    private final Manifest manifest;
    private final Tables tables;
    private final LabelIndex labels;

    StoredSnapshot(String name, Manifest manifest, Tables tables) {
        this.name = name;
        this.manifest = manifest;
        this.tables = tables;
        this.labels = new LabelIndex(tables.labels());
    }

    public String name() {
        return name;
    }

    public Provenance provenance() {
        return manifest.provenance();
    }

    /// SHA-256 of the content without the day of its import, 64 hex digits.
    public String contentHash() {
        return manifest.contentHash();
    }

    /// Time O(log n), as all that asks for one id.
    public Optional<Skill> skill(ConceptId id) {
        return tables.skills().find(id.toString(), ConceptLines::skill);
    }

    public Optional<Occupation> occupation(ConceptId id) {
        return tables.occupations().find(id.toString(), ConceptLines::occupation);
    }

    /// The occupations that have this name, preferred, alternative or hidden; case and width of gaps aside. Those
    /// that prefer the name come first, then by id.
    public List<Occupation> occupationsLabelled(String text) {
        return occupations(labels.exactly(text));
    }

    /// The occupations with the names most similar to the text, by shared trigrams; the most similar first, then by
    /// id.
    /// @param most how many at most; fewer if not so many share a trigram with the text
    /// Time O(all names), some 10 ms for ESCO. Source: PostgreSQL 17 documentation, module *pg_trgm*.
    public List<Occupation> nearestOccupations(String text, int most) {
        return occupations(labels.nearest(text, most));
    }

    /// All skills, sorted by id; made anew by each call.
    public Collection<Skill> skills() {
        return Collections.unmodifiableList(tables.skills().all(ConceptLines::skill));
    }

    /// All occupations, sorted by id; made anew by each call.
    public Collection<Occupation> occupations() {
        return Collections.unmodifiableList(tables.occupations().all(ConceptLines::occupation));
    }

    /// The tasks of an occupation, sorted by id; empty if it has none or is not there.
    public List<Task> tasks(ConceptId occupation) {
        return Collections.unmodifiableList(tables.tasks().all(occupation.toString(), ConceptLines::task));
    }

    /// What people in an occupation report that is no task of its list, the newest first; empty if there is nothing, as
    /// in what was imported before these were read.
    public List<EmergingTask> emerging(ConceptId occupation) {
        return tables.emerging().all(occupation.toString(), ConceptLines::emerging).stream()
                .sorted()
                .toList();
    }

    /// What a work activity is called; empty if it is not there, as in what was imported before
    /// these were read.
    /// @param id as in `4.A.1.a.1.I01.D02`, or of the intermediate one that it is of, `4.A.1.a.1.I01`
    public Optional<String> activity(String id) {
        return tables.activities().find(id, ConceptLines::activity).map(Map.Entry::getValue);
    }

    /// All of it, as it was saved.
    public Snapshot whole() {
        return new Snapshot(
                name,
                provenance(),
                skills(),
                occupations(),
                tables.tasks().all(ConceptLines::task),
                tables.emerging().all(ConceptLines::emerging),
                tables.activities().all(ConceptLines::activity).stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new)));
    }

    /// Whether the content still has its hash, which is surer than the checksums that every `open` compares. Takes
    /// about a tenth of a second for ESCO.
    public boolean hasItsHash() {
        return Manifest.FORMATS.stream()
                .anyMatch(format -> ContentHash.of(format, provenance(), tables).equals(contentHash()));
    }

    private List<Occupation> occupations(List<String> ids) {
        var found = new ArrayList<Occupation>();
        for (var id : ids)
            tables.occupations().find(id, ConceptLines::occupation).ifPresent(found::add);
        return Collections.unmodifiableList(found);
    }
}
