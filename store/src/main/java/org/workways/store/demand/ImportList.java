package org.workways.store.demand;

import java.util.LinkedHashMap;
import java.util.List;
import org.workways.store.demand.AdvertStore.ImportedFile;

/// The journal by file.
final class ImportList {
    private ImportList() {}

    static List<ImportedFile> of(List<Journal.Entry> entries) {
        var files = new LinkedHashMap<String, ImportedFile>();
        for (var entry : entries)
            files.merge(
                    entry.hash() + "\t" + entry.source(),
                    new ImportedFile(entry.name(), entry.source(), entry.records(), entry.adverts(), entry.isEnd()),
                    (before, now) -> new ImportedFile(
                            before.name(),
                            before.source(),
                            Math.max(before.records(), now.records()),
                            before.adverts() + now.adverts(),
                            before.isWhole() || now.isWhole()));
        return List.copyOf(files.values());
    }
}
