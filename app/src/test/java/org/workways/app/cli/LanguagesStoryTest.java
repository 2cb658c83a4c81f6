package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: `recognise` reads documents in the language they are in, and with the names of an imported ESCO.
class LanguagesStoryTest {
    private static final String GERMAN = """
        Berufserfahrung
        Elektronikerin, Müller GmbH, 03/2017 - heute
        - Programmierung von SPS-Steuerungen (S7)
        - Analyse von Daten der Fertigung
        - Wartung von Robotern, Lesen von Schaltplänen

        Kenntnisse
        Kenntnisse in Datenanalyse und Maschinellem Lernen
        Grundkenntnisse in Statistik, vorausschauende Instandhaltung
        Keine Erfahrung mit SCADA
        """;

    private static final String ITALIAN = """
        Esperienza lavorativa
        Tecnico di manutenzione, Rossi Srl, 2017 - 2024
        - Riparazione di schede elettroniche e saldature dei componenti
        - Elaborazione delle immagini digitali con Python
        """;

    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    @Test
    void a_german_cv_is_read_as_german() {
        var json = desk.run("recognise", desk.write("cv.txt", GERMAN), "--json").json();
        assertThat(json.get("language")).isEqualTo("de");
        assertThat(json.each("label", "matched"))
                .containsExactly(
                        "PLC programming",
                        "data analysis",
                        "robot maintenance",
                        "read technical drawings",
                        "data analysis",
                        "machine learning",
                        "statistics",
                        "predictive maintenance",
                        "SCADA");
        assertThat(json.each("stance", "matched")).endsWith("negated");
        desk.run("recognise", desk.write("cv.txt", GERMAN))
                .isGiven()
                .says("Read as German: skills are found by their names, in other words they are not.");
    }

    @Test
    void so_is_a_spanish_one() {
        var json = desk.run("recognise", desk.write("cv.txt", """
            Experiencia laboral
            Electricista, García SL, 2017 - 2024
            - Programación de los autómatas y mantenimiento de robots
            - Análisis de los datos de producción

            Competencias
            Aprendizaje automático, redes industriales, gemelos digitales
            """), "--json").json();
        assertThat(json.get("language")).isEqualTo("es");
        assertThat(json.each("label", "matched"))
                .containsExactly(
                        "PLC programming",
                        "robot maintenance",
                        "data analysis",
                        "machine learning",
                        "industrial networks",
                        "digital twin");
    }

    @Test
    void and_a_french_one() {
        var json = desk.run("recognise", desk.write("cv.txt", """
            Expérience professionnelle
            Électricienne, Dupont SA, 2017 - 2024
            - Programmation des automates et maintenance de robots
            - Analyse des données de production

            Compétences
            Apprentissage automatique, gestion de projets, jumeaux numériques
            """), "--json").json();
        assertThat(json.get("language")).isEqualTo("fr");
        assertThat(json.each("label", "matched"))
                .containsExactly(
                        "PLC programming",
                        "robot maintenance",
                        "data analysis",
                        "machine learning",
                        "project management",
                        "digital twin");
    }

    @Test
    void an_english_document_is_read_as_before() {
        var answer = desk.run("recognise", Desk.example("carla.txt"), "--json");
        assertThat(answer.json().get("language")).isEqualTo("en");
        assertThat(desk.run("recognise", Desk.example("carla.txt")).out()).doesNotContain("Read as");
    }

    @Test
    void names_of_a_language_that_the_atlas_lacks_come_with_its_esco() {
        var cv = desk.write("cv.txt", ITALIAN);
        assertThat(desk.run("recognise", cv, "--json").json().each("label", "matched"))
                .containsExactly("Python");
        desk.run("import", "esco", italianEsco())
                .isGiven()
                .says("ESCO classification of the European Commission in Italian 1.1.1: 1 occupations, 2 skills");
        var json = desk.run("recognise", cv, "--json").json();
        assertThat(json.get("language")).isEqualTo("it");
        assertThat(json.each("label", "matched")).containsExactly("soldering", "digital image processing", "Python");
        assertThat(json.each("because", "matched").toString())
                .contains("'saldature dei componenti' is a name of it in an imported classification ('saldatura di"
                        + " componenti')");
        assertThat(json.each("label", "jobs")).containsExactly("industrial mechanic");
        assertThat(desk.run("doctor").isGiven().out()).contains("ok   esco-it");
    }

    /// The names of two skills and one occupation, in the columns of ESCO's download.
    private String italianEsco() {
        var esco = "http://data.europa.eu/esco/";
        return zip(
                "ESCO dataset - v1.1.1 - classification - it - csv.zip",
                Map.of(
                        "skills_it.csv",
                        "conceptUri,preferredLabel,altLabels\n"
                                + esco + "skill/26ed52cf-30ca-451e-9699-a6c04a30649f,saldatura di componenti,\n"
                                + esco
                                + "skill/945b8655-5577-4c3a-946a-842d4527afa8,elaborazione di immagini digitali,\n",
                        "occupations_it.csv",
                        "conceptUri,iscoGroup,preferredLabel,altLabels\n"
                                + esco + "occupation/269c47e7-9017-4aa6-bce8-49e89a696a64,7233,"
                                + "meccanico industriale/meccanica industriale,tecnico di manutenzione\n"));
    }

    private String zip(String name, Map<String, String> files) {
        var path = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path.toString();
    }
}
