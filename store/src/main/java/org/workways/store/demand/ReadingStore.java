package org.workways.store.demand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/// What one version of a recogniser found. A text is read once by a version, however many adverts repeat it.
public final class ReadingStore {
    private static final String TEXTS = "texts-*.parquet";
    private static final String ASKED = "asked-*.parquet";

    private final AdvertStore store;
    private final Path folder;

    ReadingStore(AdvertStore store, String version) {
        if (!version.matches("[A-Za-z0-9][A-Za-z0-9._-]*"))
            throw new IllegalArgumentException("A version is letters, digits, dots and dashes, got '" + version + "'.");
        this.store = store;
        this.folder = store.folder().resolve(version);
    }

    /// Work that takes readings.
    public interface Writing<T> {
        T run(ReadingWriter writer);
    }

    /// Texts of adverts that count and that nobody has read.
    public long unread() {
        try (var duck = Duck.over(store.folder())) {
            return duck.number("select count(distinct a.text_key) " + unreadRows());
        }
    }

    /// Of each such text one advert, the oldest first.
    /// @param goOn told of each; false stops
    public void eachUnread(Predicate<StoredAdvert> goOn) {
        try (var duck = Duck.over(store.folder())) {
            duck.each(
                    "select %s %s qualify row_number() over (partition by a.text_key order by posted, key) = 1"
                            .formatted(AdvertRows.COLUMNS, unreadRows()),
                    row -> goOn.test(AdvertRows.read(row)));
        }
    }

    /// Work that takes readings; everything handed over before it ends or fails is kept.
    public <T> T write(Writing<T> work) {
        return store.lockedDuck(duck -> {
            Files.createDirectories(folder);
            try (var writer = new ReadingWriter(folder, duck, lastPart() + 1)) {
                return work.run(writer);
            }
        });
    }

    /// Joins adverts that count with what was found in them. To be called when nothing is unread.
    public FactStore facts() {
        store.lockedDuck(duck -> {
            Files.createDirectories(folder);
            var rows = new FactRows(store, folder);
            rows.write(duck, hasParts());
            rows.stamp(store.stamp());
            return folder;
        });
        return new FactStore(folder);
    }

    /// Whether facts were joined at all, maybe of fewer adverts than there are now.
    public boolean hasFacts() {
        return Files.exists(folder.resolve(FactRows.COUNTED));
    }

    /// Whether the facts are those of all adverts and of the rule by which repeats were found last.
    public boolean isCurrent() {
        return hasFacts() && FactRows.stamped(folder).equals(store.stamp());
    }

    /// A file beside the facts for what is made of them; it goes when they are joined anew.
    public Path countsFile() {
        return folder.resolve(FactRows.COUNTS);
    }

    public FactStore storedFacts() {
        return new FactStore(folder);
    }

    static String texts(Path folder) {
        return Parquet.table(folder, TEXTS);
    }

    static String asked(Path folder) {
        return Parquet.table(folder, ASKED);
    }

    private String unreadRows() {
        var read = hasParts() ? " anti join " + texts(folder) + " t on a.text_key = t.text_key" : "";
        return "from " + store.adverts() + " a anti join " + RepeatRows.table(store.folder()) + " d on a.key = d.key"
                + read;
    }

    private boolean hasParts() {
        return lastPart() > 0;
    }

    private int lastPart() {
        if (!Files.isDirectory(folder)) return 0;
        int last = 0;
        try (var files = Files.newDirectoryStream(folder, TEXTS)) {
            for (var file : files) last = Math.max(last, AdvertStore.number(String.valueOf(file.getFileName())));
        } catch (IOException e) {
            throw AdvertStore.notSaved(folder, e);
        }
        return last;
    }
}
