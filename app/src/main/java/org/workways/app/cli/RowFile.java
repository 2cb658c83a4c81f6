package org.workways.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.workways.concept.UserException;

/// A file that is written line by line: to a neighbouring temporary file, moved into place when it is closed.
final class RowFile implements AutoCloseable {
    private final Path file;
    private final Path temporary;
    private final BufferedWriter writer;

    RowFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
        this.temporary = this.file.resolveSibling(".%s.%d.part"
                .formatted(this.file.getFileName(), ProcessHandle.current().pid()));
        if (Files.isDirectory(this.file)) throw refused("that is a folder");
        try {
            this.writer = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw refused(Output.why(e));
        }
    }

    void line(String text) {
        try {
            writer.write(text + "\n");
        } catch (IOException e) {
            throw refused(Output.why(e));
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw refused(Output.why(e));
        }
    }

    private UserException refused(String why) {
        return new UserException(
                "The matrix cannot be written to '%s': %s.".formatted(file, why), "Give another file with --out FILE.");
    }
}
