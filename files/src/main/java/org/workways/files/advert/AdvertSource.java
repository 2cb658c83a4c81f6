package org.workways.files.advert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.workways.concept.UserException;
import org.workways.files.GivenFile;

/// What a user named to import: files and folders of files.
public final class AdvertSource {
    /// Ends of names that are looked at in a folder. A file that is named itself may be called
    /// anything.
    private static final Set<String> ENDS = Set.of(
            "csv", "tsv", "tab", "xlsx", "json", "jsonl", "ndjson", "jl", "jsonld", "html", "htm", "xhtml", "parquet",
            "gz", "zip");

    private AdvertSource() {}

    /// The files themselves, in the order given; those of a folder, and of the folders in it,
    /// sorted by their paths. Hidden ones are passed over; one that is named twice comes once.
    /// @throws UserException if a path is not there (with names like it), is empty, or is a
    ///     folder without adverts
    public static List<AdvertFile> files(List<Path> given) {
        var files = new LinkedHashMap<Path, AdvertFile>();
        for (var path : given) {
            if (Files.isDirectory(path)) inFolder(GivenFile.folder(path)).forEach(file -> add(files, file));
            else add(files, GivenFile.file(path));
        }
        return List.copyOf(files.values());
    }

    private static void add(Map<Path, AdvertFile> files, Path file) {
        files.putIfAbsent(file.toAbsolutePath().normalize(), new AdvertFile(file, nameOf(file)));
    }

    private static List<Path> inFolder(Path folder) {
        try (var paths = Files.walk(folder)) {
            var found = paths.filter(path -> !isHidden(folder.relativize(path)))
                    .filter(path -> ENDS.contains(end(nameOf(path))) && Files.isRegularFile(path))
                    .sorted()
                    .toList();
            if (found.isEmpty())
                throw new UserException(
                        "The folder '%s' holds no file of adverts.".formatted(folder),
                        "Files are looked for whose names end in %s."
                                .formatted(
                                        String.join(", ", ENDS.stream().sorted().toList())));
            return found;
        } catch (UncheckedIOException e) {
            throw GivenFile.unreadable(folder, new IOException(e.getMessage(), e));
        } catch (IOException e) {
            throw GivenFile.unreadable(folder, e);
        }
    }

    private static boolean isHidden(Path inside) {
        for (var part : inside)
            if (part.toString().startsWith(".") || part.toString().equals("__MACOSX")) return true;
        return false;
    }

    private static String end(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String nameOf(Path path) {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
