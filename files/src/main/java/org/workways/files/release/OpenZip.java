package org.workways.files.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.workways.concept.UserException;
import org.workways.files.GivenFile;

/// One zip file, open for reading.
public final class OpenZip implements AutoCloseable {
    private static final Pattern OUTSIDE = Pattern.compile("[/\\\\].*|[A-Za-z]:.*|(.*[/\\\\])?\\.\\.([/\\\\].*)?");
    private static final byte[] SIGNATURE = "PK".getBytes(StandardCharsets.US_ASCII);

    private final Path path;
    private final ZipFile zip;

    private OpenZip(Path path, ZipFile zip) {
        this.path = path;
        this.zip = zip;
    }

    /// @throws UserException if it is missing, no zip, cut off or damaged
    public static OpenZip open(Path path) {
        GivenFile.file(path);
        try {
            requireSignature(path);
            return new OpenZip(path, new ZipFile(path.toFile()));
        } catch (ZipException e) {
            throw damaged(path, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw GivenFile.unreadable(path, e);
        }
    }

    Path path() {
        return path;
    }

    /// The files in it.
    /// @throws UserException if the name of one points outside of the zip
    public List<Release.Entry> entries() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .peek(this::requireInside)
                .map(this::entry)
                .toList();
    }

    /// The inflated bytes of an entry.
    public InputStream stream(Release.Entry entry, LongConsumer counted) throws IOException {
        var found = Objects.requireNonNull(zip.getEntry(entry.path()), entry.path());
        return new InflatedStream(zip.getInputStream(found), found.getCrc(), counted);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static UserException damaged(Path path, String why) {
        return new UserException(
                "'%s' is cut off or damaged: %s.".formatted(path, why),
                "Download it again and compare its size with what the publisher says.");
    }

    private Release.Entry entry(ZipEntry entry) {
        var name = entry.getName();
        int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return new Release.Entry(path, name.substring(folder + 1), name, Math.max(0, entry.getSize()));
    }

    private static void requireSignature(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            if (Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE)) return;
        }
        throw new UserException(
                "'%s' is not a zip file.".formatted(path),
                "Name the zip as it was downloaded, not a file from inside it.");
    }

    private void requireInside(ZipEntry entry) {
        if (!OUTSIDE.matcher(entry.getName()).matches()) return;
        throw new UserException(
                "'%s' holds the entry '%s', which points outside of it; nothing was read."
                        .formatted(path, entry.getName()),
                "Download the zip from its publisher; this one was tampered with.");
    }
}
