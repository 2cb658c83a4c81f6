package org.workways.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workways.concept.Language;
import org.workways.recognise.LanguageDetector;

/// FEATURE: the language of a document is told from a few lines on. And `DocumentLanguage` keeps the promise of
/// detectors.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentLanguageTest extends LanguageDetectorPromise {
    private final DocumentLanguage detector = new DocumentLanguage();

    @Override
    LanguageDetector detector() {
        return detector;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Work experience. Maintenance technician, 2018 - today. I repaired machines and programmed PLC controls. Skills: Python, SQL, data analysis
        de | Berufserfahrung. 2018 - heute Instandhaltungsmechaniker, Müller GmbH. Programmierung von SPS-Steuerungen. Kenntnisse: Datenanalyse, Python
        fr | Expérience professionnelle. 2018 - aujourd'hui Technicien de maintenance. Programmation d'automates. Compétences : analyse de données, Python
        es | Experiencia laboral. 2018 - hoy Técnico de mantenimiento. Programación de autómatas. Competencias: análisis de datos, Python
        it | Esperienza lavorativa. 2018 - oggi Tecnico di manutenzione. Programmazione di PLC. Competenze: analisi dei dati, Python
        nl | Werkervaring. 2018 - heden Onderhoudsmonteur. Programmeren van PLC-besturingen. Vaardigheden: gegevensanalyse, Python
        pt | Experiência profissional. 2018 - hoje Técnico de manutenção. Programação de autómatos. Competências: análise de dados, Python
        pl | Doświadczenie zawodowe. 2018 - obecnie Technik utrzymania ruchu. Programowanie sterowników PLC. Umiejętności: analiza danych, Python
        sv | Arbetslivserfarenhet. 2018 - nu Underhållstekniker. Programmering av PLC-system. Kunskaper: dataanalys, maskininlärning, Python
        da | Erhvervserfaring. 2018 - nu Vedligeholdelsestekniker. Programmering af PLC-styringer. Kompetencer: dataanalyse, maskinlæring, Python
        no | Arbeidserfaring. 2018 - nå Vedlikeholdstekniker. Programmering av PLS-styringer. Ferdigheter: dataanalyse, maskinlæring, Python
        fi | Työkokemus. 2018 - nykyhetki Kunnossapitoasentaja. PLC-ohjelmointi. Taidot: data-analyysi, koneoppiminen, Python
        cs | Pracovní zkušenosti. 2018 - dosud Technik údržby. Programování řídicích systémů. Dovednosti: analýza dat, strojové učení, Python
        sk | Pracovné skúsenosti. 2018 - súčasnosť Technik údržby. Programovanie riadiacich systémov. Zručnosti: analýza údajov, strojové učenie, Python
        hu | Szakmai tapasztalat. 2018 - jelenleg Karbantartó technikus. PLC vezérlők programozása. Készségek: adatelemzés, gépi tanulás, Python
        ro | Experiență profesională. 2018 - prezent Tehnician de întreținere. Programarea automatelor. Competențe: analiza datelor, Python
        bg | Професионален опит. 2018 - досега Техник по поддръжка. Програмиране на контролери. Умения: анализ на данни, Python
        el | Επαγγελματική εμπειρία. 2018 - σήμερα Τεχνικός συντήρησης. Προγραμματισμός PLC. Δεξιότητες: ανάλυση δεδομένων
        hr | Radno iskustvo. 2018 - danas Tehničar održavanja. Programiranje PLC upravljača. Vještine: analiza podataka, strojno učenje, Python
        sl | Delovne izkušnje. 2018 - danes Vzdrževalec strojev. Programiranje krmilnikov. Znanja in spretnosti: analiza podatkov, Python
        et | Töökogemus. 2018 - praegu Hooldustehnik. Kontrollerite programmeerimine. Oskused: andmeanalüüs, masinõpe, Python
        lv | Darba pieredze. 2018 - pašlaik Apkopes tehniķis. Kontrolieru programmēšana. Prasmes: datu analīze, mašīnmācīšanās, Python
        lt | Darbo patirtis. 2018 - dabar Priežiūros technikas. Valdiklių programavimas. Įgūdžiai: duomenų analizė, Python
        ga | Taithí oibre. 2018 - inniu Teicneoir cothabhála. Ríomhchlárú rialtóirí. Scileanna: anailís sonraí, meaisínfhoghlaim, Python
        mt | Esperjenza tax-xogħol. 2018 - illum Tekniku tal-manutenzjoni. Programmazzjoni ta' kontrolluri. Ħiliet: analiżi tad-data
        is | Starfsreynsla. 2018 - nú Viðhaldstæknir. Forritun stýritölva. Hæfni: gagnagreining, vélnám, Python
        uk | Досвід роботи. 2018 - дотепер Технік з обслуговування. Програмування контролерів. Навички: аналіз даних, Python
        ar | الخبرة العملية. 2018 - الآن فني صيانة. برمجة وحدات التحكم المنطقية. المهارات: تحليل البيانات، تعلم الآلة
        """)
    void a_few_lines_of_a_cv_tell_their_language(String code, String text) {
        assertThat(detector.languageOf(text)).isEqualTo(new Language(code));
    }

    @Test
    void a_list_of_products_is_english() {
        assertThat(detector.languageOf("Python, Docker, Kubernetes, SQL, Git, Linux, MQTT, Node-RED, Grafana"))
                .isEqualTo(Language.ENGLISH);
        assertThat(detector.languageOf("MATLAB Simulink ROS Gazebo SolidWorks LabVIEW Arduino Raspberry Pi"))
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void names_of_people_and_places_are_no_language() {
        assertThat(detector.languageOf("Curriculum Vitae - José García López, Madrid. Electrician."))
                .isEqualTo(Language.ENGLISH);
        assertThat(detector.languageOf("Carla Rossi, Via Roma 12, Torino. Nurse since 2010."))
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void a_german_text_that_ends_in_english_is_german() {
        var german = "Ihre Aufgaben: Sie betreuen die Anlagen und Maschinen, suchen Fehler an Sensoren und schreiben"
                + " Berichte. Ihr Profil: eine Ausbildung in der Elektrotechnik und Freude an der Arbeit im Team."
                + " ";
        assertThat(detector.languageOf(
                        german + "About us: we are the leader with the best team and the best products."))
                .isEqualTo(new Language("de"));
    }
}
