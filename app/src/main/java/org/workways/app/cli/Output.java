package org.workways.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workways.concept.UserException;

/// Files of an answer, written all or none: each whole to a neighbouring temporary file, then all moved into place.
final class Output {
    private final Path folder;
    private final String what;
    private final String advice;

    private Output(Path folder, String what, String advice) {
        this.folder = folder;
        this.what = what;
        this.advice = advice;
    }

    /// Of a plan, or of what can be reached.
    static Output plan(Path folder) {
        return new Output(folder, "The plan", "Give another folder with --out DIR.");
    }

    static Output atlas(Path folder) {
        return new Output(folder, "The atlas", "Give another folder.");
    }

    static Output audit(Path folder) {
        return new Output(folder, "The audit", "Give another folder with --out DIR.");
    }

    static Output table(Path folder) {
        return new Output(folder, "The table", "Give another file.");
    }

    /// @param texts contents by file name
    /// @return the files, as the user can open them
    List<Path> write(Map<String, String> texts) {
        var files = new LinkedHashMap<String, byte[]>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return writeAll(files);
    }

    /// @param files contents by file name
    /// @return the files, as the user can open them
    List<Path> writeAll(Map<String, byte[]> files) {
        var written = new LinkedHashMap<Path, Path>();
        try {
            Files.createDirectories(folder);
            for (var name : files.keySet()) refuseFolder(folder.resolve(name));
            for (var file : files.entrySet()) {
                var temporary = temporary(file.getKey());
                written.put(temporary, folder.resolve(file.getKey()));
                Files.write(temporary, file.getValue());
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
            throw refused(folder.toAbsolutePath().normalize(), why(e));
        }
    }

    /// Not `Files.createTempFile`, whose files only their owner may read: a plan is to be shared.
    private Path temporary(String name) {
        return folder.resolve(
                ".%s.%d.part".formatted(name, ProcessHandle.current().pid()));
    }

    private void refuseFolder(Path file) {
        if (Files.isDirectory(file)) throw refused(file.toAbsolutePath().normalize(), "that is a folder");
    }

    private UserException refused(Path place, String why) {
        return new UserException("%s cannot be written to '%s': %s.".formatted(what, place, why), advice);
    }

    static String why(IOException problem) {
        return switch (problem) {
            case FileAlreadyExistsException file -> "that is a file, not a folder";
            case AccessDeniedException denied -> "you have no right to write there";
            case FileSystemException other ->
                Optional.ofNullable(other.getReason()).orElse("there is no place for it");
            default -> String.valueOf(problem.getMessage());
        };
    }

    private static void remove(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException ignored) {
            // The first error is the one to tell.
        }
    }
}
