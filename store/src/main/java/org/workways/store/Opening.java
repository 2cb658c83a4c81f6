package org.workways.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the content in force, all of it, so that nothing that happens later can change what a reader sees.
record Opening(String name, Path folder) {
    static final String CURRENT = "CURRENT";
    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{16}");
    private static final int TRIES = 5;

    Optional<StoredSnapshot> run() throws IOException, DamagedException {
        var seen = current();
        for (int tried = 1; seen.isPresent(); tried++) {
            try {
                return Optional.of(read(seen.get()));
            } catch (NoSuchFileException e) {
                // Two saves since CURRENT was read have removed this content; a third one is unlikely.
                var now = current();
                if (now.equals(seen) || tried == TRIES)
                    throw new DamagedException("the file '" + e.getFile() + "' is missing", e);
                seen = now;
            }
        }
        return Optional.empty();
    }

    /// Whether this is the folder of a content.
    static boolean isContent(Path path) {
        return CONTENT.matcher(String.valueOf(path.getFileName())).matches();
    }

    /// The folder in force; empty if nothing was saved.
    Optional<String> current() throws IOException, DamagedException {
        String line;
        try {
            line = Files.readString(folder.resolve(CURRENT), StandardCharsets.ISO_8859_1)
                    .strip();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (!CONTENT.matcher(line).matches()) throw new DamagedException(CURRENT + " does not name a content");
        return Optional.of(line);
    }

    private StoredSnapshot read(String content) throws IOException, DamagedException {
        var place = folder.resolve(content);
        var manifest = Manifest.read(Files.readAllBytes(place.resolve(Manifest.FILE)));
        if (!manifest.contentHash().startsWith(content))
            throw new DamagedException("the folder '" + content + "' holds another content");
        var tables = new Tables(
                table(place, Tables.SKILLS, manifest),
                table(place, Tables.OCCUPATIONS, manifest),
                table(place, Tables.TASKS, manifest),
                tableIfAny(place, Tables.EMERGING, manifest),
                tableIfAny(place, Tables.ACTIVITIES, manifest),
                table(place, Tables.LABELS, manifest));
        return new StoredSnapshot(name, manifest, tables);
    }

    private static SortedLines tableIfAny(Path place, String file, Manifest manifest)
            throws IOException, DamagedException {
        if (!manifest.sums().containsKey(file)) return new SortedLines(new byte[0]);
        return table(place, file, manifest);
    }

    private static SortedLines table(Path place, String file, Manifest manifest) throws IOException, DamagedException {
        var bytes = Files.readAllBytes(place.resolve(file));
        if (!Manifest.sum(bytes, bytes.length).equals(manifest.sums().get(file)))
            throw new DamagedException("'%s' was changed since it was saved".formatted(file));
        return new SortedLines(bytes);
    }
}
