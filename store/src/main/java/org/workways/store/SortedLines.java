package org.workways.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A table in memory: lines sorted by their bytes, found by their first cell.
final class SortedLines {
    private final byte[] bytes;

    /// @param bytes sorted lines, each ending in a line feed; kept, not copied
    SortedLines(byte[] bytes) {
        this.bytes = bytes;
    }

    static <T> SortedLines of(Collection<T> rows, Function<T, byte[]> line) {
        var lines = new ArrayList<byte[]>(rows.size());
        rows.forEach(row -> lines.add(line.apply(row)));
        lines.sort(Arrays::compareUnsigned);
        var all = new ByteArrayOutputStream(
                lines.stream().mapToInt(one -> one.length).sum());
        lines.forEach(all::writeBytes);
        return new SortedLines(all.toByteArray());
    }

    byte[] bytes() {
        return bytes;
    }

    <T> Optional<T> find(String key, Function<CellReader, T> decode) {
        var found = all(key, decode);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    /// The lines whose first cell is the key. Time O(log bytes) and the lines.
    <T> List<T> all(String key, Function<CellReader, T> decode) {
        var cellAndTab = new CellWriter().text(key).text("").line();
        var prefix = Arrays.copyOf(cellAndTab, cellAndTab.length - 1);
        var found = new ArrayList<T>(1);
        for (int at = firstNotBelow(prefix); at < bytes.length && begins(at, prefix); at = nextLine(at))
            found.add(decode.apply(new CellReader(bytes, at)));
        return found;
    }

    <T> List<T> all(Function<CellReader, T> decode) {
        var all = new ArrayList<T>();
        for (int at = 0; at < bytes.length; at = nextLine(at)) all.add(decode.apply(new CellReader(bytes, at)));
        return all;
    }

    /// Bisection over bytes; a middle within a line stands for that line.
    private int firstNotBelow(byte[] prefix) {
        int low = 0;
        int high = bytes.length;
        while (low < high) {
            int line = lineOf((low + high) >>> 1);
            if (compare(line, prefix) < 0) low = nextLine(line);
            else high = line;
        }
        return low;
    }

    private int compare(int line, byte[] prefix) {
        return Arrays.compareUnsigned(
                bytes, line, Math.min(line + prefix.length, bytes.length), prefix, 0, prefix.length);
    }

    private boolean begins(int line, byte[] prefix) {
        return compare(line, prefix) == 0;
    }

    private int lineOf(int at) {
        int line = at;
        while (line > 0 && bytes[line - 1] != '\n') line--;
        return line;
    }

    private int nextLine(int at) {
        int next = at;
        while (bytes[next] != '\n') next++;
        return next + 1;
    }
}
