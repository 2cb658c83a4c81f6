package org.workways.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.workways.concept.UserException;

/// What a user taught the linker, version by version, in a folder: `1.json`, `2.json` and so on, and in `current` the
/// number of the one in use. Version 0 is the one of the distribution. Nothing is ever overwritten.
public final class Learnt {
    private final Path folder;

    public Learnt(Path folder) {
        this.folder = folder;
    }

    /// The number of the version in use.
    /// @throws UserException if the folder is damaged
    public int version() {
        var file = folder.resolve("current");
        if (!Files.isRegularFile(file)) return 0;
        try {
            int version = Integer.parseInt(Files.readString(file).strip());
            if (version == 0 || Files.isRegularFile(file(version))) return version;
        } catch (IOException | NumberFormatException e) {
            // told below
        }
        throw new UserException(
                "%s does not name a version that is there.".formatted(file),
                "Delete it to return to what was shipped, or write the number of one of the files beside it.");
    }

    /// Of the version in use.
    public TrainingFile training() {
        int version = version();
        return version == 0 ? TrainingFile.shipped() : TrainingFile.read(file(version));
    }

    /// All that were ever saved, also those that nobody uses any more.
    public List<Integer> versions() {
        return IntStream.iterate(1, version -> Files.isRegularFile(file(version)), version -> version + 1)
                .boxed()
                .toList();
    }

    /// Saves a new version and uses it.
    /// @return its number
    public int save(TrainingFile training) {
        int version = versions().size() + 1;
        training.write(file(version));
        use(version);
        return version;
    }

    /// Goes back by one.
    /// @return the number of the version now in use
    /// @throws UserException if nothing was learnt
    public int forget() {
        int version = version();
        if (version == 0)
            throw new UserException(
                    "Nothing was learnt that could be forgotten.",
                    "Teach it first: workways recognise --learn corrections.csv.");
        use(version - 1);
        return version - 1;
    }

    private void use(int version) {
        AtomicFile.write(
                folder.resolve("current"), out -> out.write((version + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private Path file(int version) {
        return folder.resolve(version + ".json");
    }
}
