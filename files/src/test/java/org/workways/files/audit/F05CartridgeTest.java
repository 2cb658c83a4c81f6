package org.workways.files.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.UserException;

/// FEATURE F05: a course of a learning platform, exported as a Common Cartridge, is a module with its outline.
class F05CartridgeTest {
    private static final String COURSE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
            xmlns:lom="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest">
          <metadata><schema>IMS Common Cartridge</schema>
            <lom:lom><lom:general><lom:title><lom:string>Kites &amp; Wind</lom:string></lom:title></lom:general></lom:lom>
          </metadata>
          <organizations><organization structure="rooted-hierarchy"><item identifier="root">
            <item><title>Week 1: Strings</title>
              <item identifierref="r1"><title>Knots</title></item>
              <item identifierref="r2"><title>Evaluation of knots</title></item>
            </item>
            <item><title>Knots</title></item>
          </item></organization></organizations>
          <resources><resource identifier="r1"><metadata><title>no part of it</title></metadata></resource></resources>
        </manifest>
        """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void titles_of_the_outline_are_contents() throws IOException {
        var path = zip("kites.imscc", "imsmanifest.xml", COURSE);
        assertThat(ModuleFile.isOne(path)).isTrue();
        var module = ModuleFile.read(path).orElseThrow().modules().getFirst();
        assertThat(module.title()).isEqualTo("Kites & Wind");
        assertThat(module.text().text()).isEqualTo("""
            Kites & Wind

            Content
            - Week 1: Strings
            - Knots.
            - Evaluation of knots.
            """);
    }

    @Test
    void one_without_a_title_is_called_like_its_file() throws IOException {
        var path = zip(
                "kites.imscc", "imsmanifest.xml", "<organizations><item><title>Wind</title></item></organizations>");
        assertThat(ModuleFile.read(path).orElseThrow().modules())
                .extracting("title")
                .containsExactly("kites");
    }

    @Test
    void what_is_no_cartridge_is_told() throws IOException {
        refused(zip("a.imscc", "other.xml", "<a/>"), "no 'imsmanifest.xml'");
        refused(zip("b.imscc", "imsmanifest.xml", "<organizations><item>"), "no whole Common Cartridge");
        refused(zip("c.imscc", "imsmanifest.xml", "<organizations/>"), "holds no module");
        refused(Files.writeString(folder.resolve("d.imscc"), "PK"), "no whole Common Cartridge");
        refused(
                zip(
                        "e.imscc",
                        "imsmanifest.xml",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><item><title>&x;" + "</title></item>"),
                "no whole Common Cartridge");
    }

    private static void refused(Path path, String problem) {
        assertThatThrownBy(() -> ModuleFile.read(path))
                .isInstanceOf(UserException.class)
                .hasMessageContaining(problem);
    }

    private Path zip(String name, String entry, String text) throws IOException {
        var path = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return path;
    }
}
