package org.workways.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.workways.concept.Progress;
import org.workways.taxonomy.Snapshot;

/// One save, done while the lock of the folder is held.
final class Saving {
    private static final String UNDER_WAY = ".new-";

    private final Path folder;
    private final Snapshot snapshot;
    private final Progress progress;
    private final Tables tables;
    private final Manifest manifest;
    private final String content;
    private long written;

    Saving(Path folder, Snapshot snapshot, Progress progress) {
        this.folder = folder;
        this.snapshot = snapshot;
        this.progress = progress;
        this.tables = Tables.of(snapshot);
        this.manifest = Manifest.of(snapshot.provenance(), ContentHash.of(snapshot.provenance(), tables), tables);
        this.content = ContentHash.folder(manifest.contentHash());
    }

    SavedSnapshot run() throws IOException {
        removeLeftovers();
        var before = current();
        boolean there = isWhole();
        if (there && before.equals(Optional.of(content))) return saved(false);
        if (!there) write();
        putInForce();
        removeAllBut(before);
        return saved(true);
    }

    private SavedSnapshot saved(boolean changed) {
        return new SavedSnapshot(snapshot.name(), manifest.contentHash(), changed);
    }

    /// Nobody else writes here while the lock is held, so what is under way belongs to a process that died.
    private void removeLeftovers() throws IOException {
        try (var leftovers = Files.newDirectoryStream(folder, UNDER_WAY + "*")) {
            for (var leftover : leftovers) Durable.remove(leftover);
        }
    }

    private Optional<String> current() throws IOException {
        try {
            return new Opening(snapshot.name(), folder).current();
        } catch (DamagedException e) {
            return Optional.empty(); // this save repairs it
        }
    }

    /// Whether this content lies there byte for byte; only the day in the manifest may differ.
    private boolean isWhole() throws IOException {
        var place = folder.resolve(content);
        if (!Files.isRegularFile(place.resolve(Manifest.FILE))) return false;
        try {
            var there = Manifest.read(Files.readAllBytes(place.resolve(Manifest.FILE)));
            if (!there.contentHash().equals(manifest.contentHash())
                    || !there.sums().equals(manifest.sums())) return false;
        } catch (DamagedException e) {
            return false;
        }
        for (var file : tables.files().entrySet()) {
            var path = place.resolve(file.getKey());
            if (!Files.isRegularFile(path) || Files.size(path) != file.getValue().length) return false;
            if (!Arrays.equals(Files.readAllBytes(path), file.getValue())) return false;
        }
        return true;
    }

    private void write() throws IOException {
        var place = folder.resolve(content);
        var underWay = Files.createDirectory(folder.resolve(UNDER_WAY + content));
        try {
            for (var file : tables.files().entrySet())
                Durable.write(underWay.resolve(file.getKey()), file.getValue(), this::report);
            Durable.write(underWay.resolve(Manifest.FILE), manifest.bytes(), size -> {});
            Durable.sync(underWay);
            Durable.remove(place); // damaged, or it would not be written again
            Durable.rename(underWay, place);
        } finally {
            Durable.remove(underWay);
        }
    }

    private void putInForce() throws IOException {
        var next = folder.resolve(UNDER_WAY + Opening.CURRENT);
        Durable.write(next, (content + "\n").getBytes(StandardCharsets.US_ASCII), size -> {});
        Durable.rename(next, folder.resolve(Opening.CURRENT));
    }

    private void removeAllBut(Optional<String> before) {
        var kept = List.of(content, before.orElse(content));
        try (var contents = Files.newDirectoryStream(folder, Opening::isContent)) {
            for (var each : contents) if (!kept.contains(String.valueOf(each.getFileName()))) Durable.remove(each);
        } catch (IOException e) {
            return; // the save itself is done; what could not be removed is left to the next one
        }
    }

    private void report(int size) {
        written += size;
        long total = tables.files().values().stream()
                .mapToLong(bytes -> bytes.length)
                .sum();
        progress.report("saving " + snapshot.name(), written, total);
    }
}
