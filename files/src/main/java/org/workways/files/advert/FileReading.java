package org.workways.files.advert;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.dhatim.fastexcel.reader.Sheet;
import org.workways.concept.UserException;
import org.workways.files.document.TextCharset;
import org.workways.files.release.InflatedStream;
import org.workways.files.release.OpenZip;
import org.workways.files.release.Release;

/// One reading of one file, with all that is packed in it.
final class FileReading {
    private static final int HEAD = 1 << 16;
    private static final String SAVE_AS = "Save it as CSV, XLSX, JSON or JSON Lines.";
    private static final String DAMAGED = "it is cut off or damaged";

    private final AdvertFile file;
    private final long size;
    private final Optional<AdvertMapping> mapping;
    private final String source;
    private final Delivery delivery;
    private final Inflation unpacked;

    /// @param size bytes on disk
    FileReading(AdvertFile file, long size, Optional<AdvertMapping> mapping, String source, Delivery delivery) {
        this.file = file;
        this.size = size;
        this.mapping = mapping;
        this.source = source;
        this.delivery = delivery;
        this.unpacked = inflation();
    }

    void run() throws IOException {
        var whole = new Part(file.name(), () -> Files.newInputStream(file.path()), this::counted);
        if (PartKind.of(whole.head(PartKind.LOOKED_AT)) != PartKind.ZIP) only(() -> read(whole, 0, false));
        else if (isWorkbook()) only(() -> workbook(file.path(), file.name(), false));
        else zip();
    }

    private boolean isWorkbook() throws IOException {
        try {
            return Workbook.is(file.path());
        } catch (ZipException e) {
            // what a zip holds stands at its end
            throw new UserException(
                    "'%s' is cut off or damaged: nothing in it can be found.".formatted(file.name()),
                    "Download it again and compare its size with what the publisher says.");
        }
    }

    private interface Reading {
        void run() throws IOException;
    }

    private static void only(Reading reading) throws IOException {
        try {
            reading.run();
        } catch (NotAdverts e) {
            throw e.told();
        }
    }

    private void oneOfMany(String name, Reading reading) throws IOException {
        try {
            reading.run();
        } catch (NotAdverts e) {
            var told = e.told();
            delivery.issue(new AdvertIssue.NotRead(name, told.problem() + " " + told.advice()));
        }
    }

    private void zip() throws IOException {
        try (var zip = OpenZip.open(file.path())) {
            var entries = zip.entries().stream()
                    .filter(entry -> !isHidden(entry.path()))
                    .toList();
            long all = entries.stream().mapToLong(Release.Entry::bytes).sum();
            double share = size / (double) Math.max(1, all);
            for (var entry : entries) {
                if (delivery.isStopped()) return;
                var part = new Part(
                        file.name() + "/" + entry.path(),
                        () -> zip.stream(entry, inflation()),
                        () -> zip.stream(entry, count -> {
                            unpacked.accept(count);
                            delivery.bytes(Math.round(count * share));
                        }));
                oneOfMany(part.name(), () -> read(part, 0, true));
            }
        }
    }

    /// @param depth how often it was packed in gzip
    /// @param many  whether it is one of several parts
    /// @throws NotAdverts if nothing that is read is in it
    private void read(Part part, int depth, boolean many) throws IOException {
        try {
            var head = part.head(HEAD);
            switch (PartKind.of(head)) {
                case GZIP -> read(unpacked(part, depth), depth + 1, many);
                case ZIP -> packed(part, many);
                case PARQUET ->
                    throw new NotAdverts(
                            "'%s' is a Parquet file, which is not read as text.".formatted(part.name()),
                            "Name the Parquet file itself, not packed into another.");
                case OLD_EXCEL ->
                    throw new NotAdverts("'%s' is a workbook of an old kind.".formatted(part.name()), SAVE_AS);
                case PDF -> throw new NotAdverts("'%s' is a PDF.".formatted(part.name()), SAVE_AS);
                case OTHER -> text(part, head);
            }
        } catch (ZipException | EOFException e) {
            if (!delivery.isStopped()) delivery.issue(new AdvertIssue.BrokenFile(part.name(), DAMAGED));
        }
    }

    private Part unpacked(Part part, int depth) {
        if (depth > 0) throw new NotAdverts("'%s' is packed twice.".formatted(part.name()), "Unpack it once yourself.");
        return new Part(
                part.name(),
                () -> unpacked(part.look().open(), inflation()),
                () -> unpacked(part.read().open(), unpacked));
    }

    private static InputStream unpacked(InputStream in, Inflation inflation) throws IOException {
        try {
            return new InflatedStream(new GZIPInputStream(new BufferedInputStream(in, HEAD), HEAD), -1, inflation);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /// A workbook inside of something is unpacked to disk, for it cannot be read from its
    /// beginning to its end.
    private void packed(Part part, boolean many) throws IOException {
        var copy = Files.createTempFile("workways", ".xlsx");
        try {
            try (var in = part.read().open()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            if (!Workbook.is(copy))
                throw new NotAdverts(
                        "'%s' is a zip packed into another file.".formatted(part.name()),
                        "Unpack it and name it itself.");
            workbook(copy, part.name(), many);
        } finally {
            Files.delete(copy);
        }
    }

    private void text(Part part, byte[] bytes) throws IOException {
        var charset = TextCharset.of(bytes)
                .orElseThrow(() -> new NotAdverts("'%s' is no text.".formatted(part.name()), SAVE_AS));
        var head = charset.decode(bytes);
        if (head.isBlank()) throw new NotAdverts("'%s' is empty.".formatted(part.name()), "Check that it was saved.");
        var format = TextFormat.reader(head, part.name(), part.name());
        var intake = new Intake(part.name(), mapping, source, delivery, again -> {
            try (var text = TolerantText.of(part.look().open(), charset)) {
                format.read(text, again);
            }
        });
        try (var text = TolerantText.of(part.read().open(), charset)) {
            format.read(text, intake);
        } finally {
            if (!delivery.isStopped()) intake.finish(); // also of a file that breaks off: what was read stays
        }
    }

    private void workbook(Path path, String name, boolean many) throws IOException {
        try (var book = Workbook.open(path, name, inflation())) {
            var sheets = book.sheets();
            boolean several = many || sheets.size() > 1;
            for (var sheet : sheets) {
                if (delivery.isStopped()) return;
                var part = sheets.size() > 1 ? name + " sheet '" + sheet.getName() + "'" : name;
                if (several) oneOfMany(part, () -> sheet(sheet, part));
                else sheet(sheet, part);
            }
        } catch (ZipException | EOFException e) {
            delivery.issue(new AdvertIssue.BrokenFile(name, DAMAGED));
        }
    }

    private void sheet(Sheet sheet, String part) throws IOException {
        var records = new SheetRecords(part);
        var intake = new Intake(part, mapping, source, delivery, again -> records.read(sheet, again));
        records.read(sheet, intake);
        intake.finish();
    }

    private InputStream counted() throws IOException {
        return new InflatedStream(Files.newInputStream(file.path()), -1, delivery::bytes);
    }

    private Inflation inflation() {
        return new Inflation(file.name(), size);
    }

    private static boolean isHidden(String entry) {
        return entry.startsWith("__MACOSX/") || entry.startsWith(".") || entry.contains("/.");
    }
}
