package org.workways.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.workways.concept.UserException;

/// A file or folder that a user named, looked at before anything opens it, so that a slip of the pen gets a useful
/// answer.
public final class GivenFile {
    private static final int NAMES_LOOKED_AT = 5_000;

    private GivenFile() {}

    /// @return the same path, now known to be a readable file with something in it
    /// @throws UserException if it is missing (with names like it), a folder, not readable or empty
    public static Path file(Path path) {
        if (!Files.exists(path)) throw missing(path, "file");
        if (Files.isDirectory(path))
            throw new UserException(
                    "'%s' is a folder, not a file.".formatted(path), "Name one file inside it." + some(path));
        if (!Files.isRegularFile(path))
            throw new UserException(
                    "'%s' is not an ordinary file.".formatted(path), "Save it as a file first, then name that file.");
        if (!Files.isReadable(path)) throw notReadable(path);
        try {
            if (Files.size(path) == 0)
                throw new UserException(
                        "'%s' is empty (0 bytes).".formatted(path),
                        "Check that it was saved or downloaded completely.");
        } catch (IOException e) {
            throw unreadable(path, e);
        }
        return path;
    }

    /// @return the same path, now known to be a readable folder
    /// @throws UserException if it is missing (with names like it), a file or not readable
    public static Path folder(Path path) {
        if (!Files.exists(path)) throw missing(path, "folder");
        if (!Files.isDirectory(path))
            throw new UserException(
                    "'%s' is a file, not a folder.".formatted(path), "Name the folder that holds the files.");
        if (!Files.isReadable(path)) throw notReadable(path);
        return path;
    }

    /// The answer when a file that could be opened cannot be read to its end.
    public static UserException unreadable(Path path, IOException cause) {
        var why =
                Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
        return new UserException(
                "'%s' cannot be read: %s.".formatted(path, why),
                "Check the disk or the network drive, then try again.");
    }

    private static UserException notReadable(Path path) {
        return new UserException(
                "'%s' may not be read by this user.".formatted(path),
                "Give yourself the right to read it, or copy it elsewhere.");
    }

    private static UserException missing(Path path, String kind) {
        var problem = "There is no %s '%s'.".formatted(kind, path);
        var parent = Optional.ofNullable(path.toAbsolutePath().normalize().getParent());
        if (parent.isEmpty() || !Files.isDirectory(parent.get()))
            return new UserException(problem, "The folder it should lie in does not exist either; check the path.");
        var near = NearNames.of(nameOf(path), names(parent.get()), 3);
        if (near.isEmpty()) return new UserException(problem, "Check the spelling and the folder.");
        return new UserException(problem, "Did you mean '" + String.join("' or '", near) + "'?");
    }

    private static String some(Path folder) {
        var names = names(folder).stream().sorted().limit(3).toList();
        return names.isEmpty() ? " It is empty." : " It holds, for instance, '" + String.join("', '", names) + "'.";
    }

    private static List<String> names(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.limit(NAMES_LOOKED_AT).map(GivenFile::nameOf).toList();
        } catch (IOException e) {
            return List.of(); // names are only an offer: without the right to list them there is none
        }
    }

    private static String nameOf(Path path) {
        return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
    }
}
