package org.workways.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workways.concept.UserException;

/// Files of an answer, written all or none: each whole to a neighbouring temporary file, then all moved into place.
final class Output {
    private final Path folder;

    Output(Path folder) {
        this.folder = folder;
    }

    /// @param texts contents by file name
    /// @return the files, as the user can open them
    List<Path> write(Map<String, String> texts) {
        var written = new LinkedHashMap<Path, Path>();
        try {
            Files.createDirectories(folder);
            for (var text : texts.entrySet()) {
                var temporary = folder.resolve(
                        "." + text.getKey() + "." + ProcessHandle.current().pid() + ".part");
                written.put(temporary, folder.resolve(text.getKey()));
                Files.writeString(temporary, text.getValue(), StandardCharsets.UTF_8);
            }
            for (var move : written.entrySet())
                Files.move(
                        move.getKey(),
                        move.getValue(),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            return new ArrayList<>(written.values());
        } catch (IOException e) {
            written.keySet().forEach(Output::remove);
            throw new UserException(
                    "The plan cannot be written to %s: %s."
                            .formatted(folder.toAbsolutePath().normalize(), e.getMessage()),
                    "Give another folder with --out DIR.");
        }
    }

    private static void remove(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException ignored) {
            // The first error is the one to tell.
        }
    }
}
