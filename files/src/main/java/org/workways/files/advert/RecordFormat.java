package org.workways.files.advert;

import java.io.IOException;
import java.io.Reader;

/// Finds the records in a text.
interface RecordFormat {
    /// Reads until the end, or until the sink has enough.
    void read(Reader text, RecordSink sink) throws IOException;
}
