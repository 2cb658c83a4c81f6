package org.workways.store;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.workways.concept.Provenance;

/// What stands in `manifest.tsv`.
///
/// Opening a snapshot waits for this class in a JVM that has just started: it does without what is slow there at
/// first use, such as `LocalDate.parse` and the `equals` of a record (10 ms each).
/// @param sums of each table, by file name: its length in bytes, a space, and its CRC-32 in hex
record Manifest(Provenance provenance, String contentHash, Map<String, String> sums) {
    static final String FILE = "manifest.tsv";
    static final String FORMAT = "3";

    /// Those that can be read. The first two have neither emerging tasks nor names of activities,
    /// and in the first, tasks have no work activities; all else is as now.
    static final List<String> FORMATS = List.of(FORMAT, "2", "1");

    static Manifest of(Provenance provenance, String contentHash, Tables tables) {
        var sums = new LinkedHashMap<String, String>();
        tables.files().forEach((file, bytes) -> sums.put(file, sum(bytes, bytes.length)));
        return new Manifest(provenance, contentHash, sums);
    }

    byte[] bytes() {
        var lines = new ByteArrayOutputStream();
        lines.writeBytes(line("format", FORMAT));
        lines.writeBytes(line("source", provenance.source()));
        lines.writeBytes(line("version", provenance.version()));
        lines.writeBytes(line("licence", provenance.licence()));
        lines.writeBytes(line("checked", provenance.checked().toString()));
        lines.writeBytes(line("content", contentHash));
        sums.forEach((file, sum) -> lines.writeBytes(line(file, sum)));
        lines.writeBytes(line("end", sum(lines.toByteArray(), lines.size())));
        return lines.toByteArray();
    }

    /// @throws DamagedException if it is not what `bytes()` made
    static Manifest read(byte[] bytes) throws DamagedException {
        var values = new LinkedHashMap<String, String>();
        try {
            new SortedLines(bytes).all(cells -> values.put(cells.text(), cells.text()));
            requireWhole(bytes, values);
            var provenance = new Provenance(
                    taken(values, "source"),
                    taken(values, "version"),
                    taken(values, "licence"),
                    day(taken(values, "checked")));
            var content = taken(values, "content");
            values.remove("end");
            return new Manifest(provenance, content, values);
        } catch (RuntimeException e) {
            throw new DamagedException(FILE + " is not complete", e);
        }
    }

    private static void requireWhole(byte[] bytes, Map<String, String> values) throws DamagedException {
        var format = taken(values, "format");
        if (!FORMATS.contains(format))
            throw new DamagedException("its format is '%s', not %s".formatted(format, FORMAT));
        var end = line("end", values.getOrDefault("end", ""));
        int before = bytes.length - end.length;
        boolean whole = before > 0
                && Arrays.equals(bytes, before, bytes.length, end, 0, end.length)
                && sum(bytes, before).equals(values.get("end"));
        if (!whole) throw new DamagedException(FILE + " was changed");
    }

    /// The sum of the first `length` bytes.
    static String sum(byte[] bytes, int length) {
        var crc = new CRC32();
        crc.update(bytes, 0, length);
        return length + " " + Long.toHexString(crc.getValue());
    }

    private static LocalDate day(String iso) {
        int month = iso.lastIndexOf('-') - 2; // a year may have a sign and more than four digits
        return LocalDate.of(
                Integer.parseInt(iso.substring(0, month - 1)),
                Integer.parseInt(iso.substring(month, month + 2)),
                Integer.parseInt(iso.substring(month + 3)));
    }

    private static byte[] line(String key, String value) {
        return new CellWriter().text(key).text(value).line();
    }

    private static String taken(Map<String, String> values, String key) {
        var value = values.remove(key);
        if (value == null) throw new IllegalArgumentException("No line '" + key + "'.");
        return value;
    }
}
