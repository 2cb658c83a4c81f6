package org.workways.files.atlas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.workways.concept.ConceptId;
import org.workways.exposure.TaskEffect;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.Snapshot;
import org.workways.taxonomy.Task;

/// Compares the codes in the atlas with an imported classification. A row is held to it if the row names that very
/// release as its source, as `esco-1.1.1`: other releases may have other codes.
public final class AtlasCodes {
    private final Atlas atlas;
    private final Snapshot snapshot;
    private final String source;
    private final List<String> defects = new ArrayList<>();

    private AtlasCodes(Atlas atlas, Snapshot snapshot) {
        this.atlas = atlas;
        this.snapshot = snapshot;
        this.source = snapshot.name() + "-" + snapshot.provenance().version();
    }

    /// One sentence for every code that the snapshot does not hold.
    public static List<String> defects(Atlas atlas, Snapshot snapshot) {
        var codes = new AtlasCodes(atlas, snapshot);
        var occupations = snapshot.occupations().stream().map(Occupation::id).collect(Collectors.toUnmodifiableSet());
        var skills = snapshot.skills().stream().map(Skill::id).collect(Collectors.toUnmodifiableSet());
        for (var occupation : atlas.taxonomy().occupations())
            codes.compare(occupation.id(), occupation.links(), occupations);
        for (var skill : atlas.taxonomy().skills()) codes.compare(skill.id(), skill.links(), skills);
        codes.tasks();
        return List.copyOf(codes.defects);
    }

    private void compare(ConceptId own, Collection<Link> links, Set<ConceptId> known) {
        boolean isHeldToIt = atlas.attestation(own)
                .filter(attestation -> attestation.sources().contains(source))
                .isPresent();
        if (!isHeldToIt) return;
        for (var link : links)
            if (link.target().scheme().equals(snapshot.name()) && !known.contains(link.target()))
                defects.add("%s is linked to %s, which %s does not have.".formatted(own.code(), link.target(), source));
    }

    private void tasks() {
        if (!snapshot.name().equals("onet")) return;
        var known = snapshot.tasks().stream().map(AtlasCodes::number).collect(Collectors.toUnmodifiableSet());
        for (var technology : atlas.technologies())
            for (var effect : technology.effects())
                if (effect.attestation().sources().contains(source))
                    effect.onet()
                            .map(AtlasCodes::number)
                            .filter(task -> !known.contains(task))
                            .ifPresent(task -> defects.add("%s names the task %s, which %s does not have."
                                    .formatted(technology.id().code(), task, source)));
    }

    private static String number(Task task) {
        return task.occupation() + " " + task.id();
    }

    private static String number(TaskEffect.OnetTask task) {
        return task.occupation() + " " + task.task();
    }
}
