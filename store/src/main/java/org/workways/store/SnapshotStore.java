package org.workways.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.Progress;
import org.workways.concept.UserException;
import org.workways.taxonomy.Snapshot;

/// The snapshots of a data folder. Saves and reads may happen at once, from several threads and processes: a reader
/// sees what was saved last or before it, whole, whatever happens to the process that saves.
public final class SnapshotStore {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path snapshots;
    private final Duration patience;

    /// @param dataFolder need not exist; the first save makes it
    public SnapshotStore(Path dataFolder) {
        this(dataFolder, PATIENCE);
    }

    /// @param patience how long a save waits for another
    SnapshotStore(Path dataFolder, Duration patience) {
        this.snapshots = dataFolder.resolve("snapshots");
        this.patience = patience;
    }

    /// Puts the snapshot in force under its name. A content that is in force already is left alone, the day it was
    /// looked at included.
    /// @param progress told of bytes written, of bytes to write; may throw to stop, and what was in force stays so
    /// @throws UserException if the folder cannot be written or another process saves under the same name for a
    /// minute
    public SavedSnapshot save(Snapshot snapshot, Progress progress) {
        var folder = snapshots.resolve(snapshot.name());
        try {
            Files.createDirectories(folder);
            return SaveLock.whileHeld(folder, patience, new Saving(folder, snapshot, progress)::run);
        } catch (IOException e) {
            throw notSaved(snapshot.name(), e);
        }
    }

    /// What was saved last under this name.
    /// @return empty if nothing was
    /// @throws UserException if its files were changed, damaged or removed, or may not be read
    public Optional<StoredSnapshot> open(String name) {
        if (!Snapshot.isName(name)) return Optional.empty();
        var folder = snapshots.resolve(name);
        try {
            return new Opening(name, folder).run();
        } catch (DamagedException e) {
            throw new UserException(
                    "The snapshot '%s' in '%s' is damaged: %s.".formatted(name, folder, e.getMessage()),
                    "Import it again; that repairs it.");
        } catch (IOException e) {
            throw new UserException(
                    "The snapshot '%s' in '%s' cannot be read: %s.".formatted(name, folder, why(e)),
                    "Check the disk and your right to read this folder.");
        }
    }

    /// The names under which something was saved.
    public SortedSet<String> names() {
        var names = new TreeSet<String>();
        try (var folders = Files.newDirectoryStream(snapshots)) {
            for (var folder : folders)
                if (Files.exists(folder.resolve(Opening.CURRENT))) names.add(String.valueOf(folder.getFileName()));
        } catch (NoSuchFileException e) {
            return names; // nothing was ever saved
        } catch (IOException e) {
            throw new UserException(
                    "The folder '%s' cannot be read: %s.".formatted(snapshots, why(e)), "Check your right to read it.");
        }
        return names;
    }

    private UserException notSaved(String name, IOException cause) {
        return new UserException(
                "The snapshot '%s' cannot be saved in '%s': %s.".formatted(name, snapshots, why(cause)),
                "Make room on the disk or choose another data folder; what was saved before is still there.");
    }

    private static String why(IOException cause) {
        if (cause instanceof AccessDeniedException denied) return "no right to use '" + denied.getFile() + "'";
        if (cause instanceof FileAlreadyExistsException other) return "'" + other.getFile() + "' is in the way";
        return String.valueOf(cause.getMessage());
    }
}
