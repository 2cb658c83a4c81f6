package org.workways.app.wiring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.store.SnapshotStore;
import org.workways.taxonomy.Taxonomy;

/// The names by which adverts are read, as eight hexadecimal digits that change with any of them.
final class KnownNames {
    private static final int DIGITS = 8;

    private KnownNames() {}

    /// @param store whose snapshots of ESCO in other languages name the same concepts
    static String hash(Taxonomy taxonomy, SnapshotStore store) {
        var lines = new TreeSet<String>();
        taxonomy.skills().forEach(skill -> lines.add(line(skill.id(), skill.labels())));
        taxonomy.occupations().forEach(job -> lines.add(line(job.id(), job.labels())));
        for (var name : store.names())
            if (name.startsWith("esco-"))
                store.open(name).ifPresent(stored -> lines.add(name + "\t" + stored.provenance()));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var line : lines) digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String line(ConceptId id, Labels labels) {
        return id + "\t" + String.join("\t", labels.all().toList());
    }
}
