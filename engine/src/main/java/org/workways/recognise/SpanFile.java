package org.workways.recognise;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.workways.concept.UserException;

/// A span tagger as bytes, little-endian: the mark `WWST`, the version (int32), the widths of
/// words, sentence, first and second layer (int32 each), the least agreement (float32), the
/// weights by block (float16 each), the CRC-32 of all that (int32).
final class SpanFile {
    private static final int MARK = 'W' | 'W' << 8 | 'S' << 16 | 'T' << 24;
    private static final int VERSION = 1;
    private static final int HEAD = 6 * Integer.BYTES + Float.BYTES;
    private static final int WIDEST = 10_000;
    private static final String ADVICE =
            "Take the file of this release of Workways, or fit the tagger again with benchmark/run spans.";

    private SpanFile() {}

    static byte[] write(SpanTagger tagger) {
        var net = tagger.net;
        int weights = net.blocks().stream().mapToInt(block -> block.length).sum();
        var bytes = ByteBuffer.allocate(HEAD + weights * Short.BYTES + Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(MARK)
                .putInt(VERSION)
                .putInt(net.inner())
                .putInt(net.whole())
                .putInt(net.first())
                .putInt(net.second())
                .putFloat(tagger.least);
        for (var block : net.blocks()) for (float weight : block) bytes.putShort(Float.floatToFloat16(weight));
        return bytes.putInt(checksum(bytes.array(), bytes.position())).array();
    }

    static SpanTagger read(byte[] given) {
        var bytes = ByteBuffer.wrap(given).order(ByteOrder.LITTLE_ENDIAN);
        if (given.length < HEAD + Integer.BYTES || bytes.getInt() != MARK)
            throw new UserException("These %d bytes are no span tagger.".formatted(given.length), ADVICE);
        int version = bytes.getInt();
        if (version != VERSION)
            throw new UserException(
                    "The span tagger is of version %d, this program reads version %d.".formatted(version, VERSION),
                    ADVICE);
        int end = given.length - Integer.BYTES;
        if (bytes.getInt(end) != checksum(given, end))
            throw new UserException("The span tagger is damaged: its checksum is wrong.", ADVICE);
        int[] widths = {bytes.getInt(), bytes.getInt(), bytes.getInt(), bytes.getInt()};
        if (Arrays.stream(widths).anyMatch(width -> width < 1 || width > WIDEST))
            throw new UserException("The span tagger is damaged: widths " + Arrays.toString(widths) + ".", ADVICE);
        float least = bytes.getFloat();
        var net = SpanNet.zero(widths[0], widths[1], widths[2], widths[3]);
        int weights = net.blocks().stream().mapToInt(block -> block.length).sum();
        if (bytes.position() + weights * Short.BYTES != end)
            throw new UserException(
                    "The span tagger should have %d bytes of weights, but has %d."
                            .formatted(weights * Short.BYTES, end - bytes.position()),
                    ADVICE);
        for (var block : net.blocks())
            for (int i = 0; i < block.length; i++) block[i] = Float.float16ToFloat(bytes.getShort());
        return new SpanTagger(net, least);
    }

    private static int checksum(byte[] bytes, int to) {
        var sum = new CRC32();
        sum.update(bytes, 0, to);
        return (int) sum.getValue();
    }
}
