package org.workways.files.advert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.workways.files.GivenFile;

/// A file of adverts.
/// @param name as issues call it: without its folders
public record AdvertFile(Path path, String name) {
    /// Whether it holds Parquet, by its first bytes; such a file is not read here.
    /// @throws org.workways.concept.UserException if it is missing, empty or not readable
    public boolean isParquet() {
        try (var in = Files.newInputStream(GivenFile.file(path))) {
            return PartKind.of(in.readNBytes(PartKind.LOOKED_AT)) == PartKind.PARQUET;
        } catch (IOException e) {
            throw GivenFile.unreadable(path, e);
        }
    }
}
