package org.workways.files.release;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/// One entry of a zip as it is inflated. Its bytes are counted and its checksum is compared, which `ZipFile` leaves
/// out.
public final class InflatedStream extends FilterInputStream {
    private final long expected;
    private final LongConsumer counted;
    private final CRC32 checksum = new CRC32();

    /// @param checksum what the zip says, or -1 if it does not
    /// @param counted  told how many bytes came with each read; may throw to stop
    public InflatedStream(InputStream in, long checksum, LongConsumer counted) {
        super(in);
        this.expected = checksum;
        this.counted = counted;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count < 0) {
            if (expected >= 0 && checksum.getValue() != expected) throw new ZipException("its checksum is wrong");
            return count;
        }
        checksum.update(bytes, offset, count);
        counted.accept(count);
        return count;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public long skip(long count) throws IOException {
        throw new IOException("Nothing of an entry is skipped, or its checksum could not be compared.");
    }
}
