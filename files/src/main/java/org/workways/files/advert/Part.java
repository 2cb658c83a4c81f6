package org.workways.files.advert;

import java.io.IOException;
import java.io.InputStream;

/// Something to read: a file, an entry of a zip, or one of both unpacked.
/// @param name as issues call it, as in `dump.zip/2018.csv`
/// @param look may be opened several times, to look ahead
/// @param read opened once, to read it; what is read counts
record Part(String name, Opening look, Opening read) {
    /// Gives the bytes from the beginning.
    interface Opening {
        InputStream open() throws IOException;
    }

    byte[] head(int most) throws IOException {
        try (var in = look.open()) {
            return in.readNBytes(most);
        }
    }
}
