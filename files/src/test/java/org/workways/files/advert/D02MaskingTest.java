package org.workways.files.advert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.workways.demand.PersonalData;

/// FEATURE D02: an advert is freed of what belongs to a person, and keeps what belongs to the job.
class D02MaskingTest {
    /// What stands before the arrow becomes what stands after it.
    private static final String GOES = """
        Write to jo.doe@example.com now. -> Write to [e-mail] now.
        mailto:jobs+iot@mail.example.co.uk? -> mailto:[e-mail]?
        (anna_b@example.org) -> ([e-mail])
        jürgen@müller-beispiel.de -> [e-mail]
        jo at example dot com -> [e-mail]
        jo.doe at example dot co dot uk -> [e-mail]
        jo dot doe at example dot com -> [e-mail]
        jo [at] example.com -> [e-mail]
        jo (at) example (dot) com -> [e-mail]
        jo{at}example{dot}com -> [e-mail]
        jo [at] example -> [e-mail]
        jo@example dot com -> [e-mail]
        jo @ example.com -> [e-mail]
        Send it to jobs at example.com today -> Send it to [e-mail] today
        E-mail: jo at example.com -> E-mail: [e-mail]
        two: a1@example.com, b2@example.com. -> two: [e-mail], [e-mail].
        muster [ät] beispiel [punkt] de -> [e-mail]
        ana (arroba) ejemplo (punto) es -> [e-mail]
        Call (212) 555-0187. -> Call [phone].
        212-555-0187 or 212.555.0187 -> [phone] or [phone]
        1-800-555-0199 -> [phone]
        +1 415 555 2671 ext. 12 -> [phone]
        +1 (415) 555-2671 x9 -> [phone]
        +44 20 7946 0958 -> [phone]
        +44 (0)20 7946 0958 -> [phone]
        020 7946 0958 -> [phone]
        07911 123456 -> [phone]
        Tel. 030 1234567 -> Tel. [phone]
        Telefon-Nr.: 030/123 45 67-0 -> Telefon-Nr.: [phone]
        0171-1234567 -> [phone]
        01711234567 -> [phone]
        +49 (0)30 12 34 56-78 -> [phone]
        0049 30 1234567 -> [phone]
        (089) 123 456 78 -> [phone]
        06 12 34 56 78 -> [phone]
        06.12.34.56.78 -> [phone]
        +33 6 12 34 56 78 -> [phone]
        612 345 678 -> [phone]
        91 123 45 67 -> [phone]
        +34 612 345 678 -> [phone]
        044 668 18 00 -> [phone]
        (11) 91234-5678 -> [phone]
        98765 43210 -> [phone]
        +91-98765-43210 -> [phone]
        03-1234-5678 -> [phone]
        138 1234 5678 -> [phone]
        +86 13812345678 -> [phone]
        (02) 9876 5432 -> [phone]
        phone 555-0187 -> phone [phone]
        Fax: 4455667 -> Fax: [phone]
        030 1234567 / 0171 1234567 -> [phone] / [phone]
        Start 2018, 030 1234567 -> Start 2018, [phone]
        +45 12 34 56 78 -> [phone]
        Contact Jo Doe for more. -> Contact [name] for more.
        Contact: Jo van der Doe -> Contact: [name]
        contact our CTO, Jo Doe, today -> contact our CTO, [name], today
        Reach out to Jo! -> Reach out to [name]!
        ask for Jo M. Doe -> ask for [name]
        My name is Jo and we build -> My name is [name] and we build
        Please speak with Mary-Ann O'Neill. -> Please speak with [name].
        Attn: Jo McDoe -> Attn: [name]
        Ansprechpartnerin: Frau Dr. Erika Muster -> Ansprechpartnerin: [name]
        Ihr Ansprechpartner ist Max Muster. -> Ihr Ansprechpartner ist [name].
        Kontakt: Erika Müller-Muster, Personal -> Kontakt: [name], Personal
        Bei Fragen hilft Herr Muster. -> Bei Fragen hilft [name].
        z. Hd. Max Muster -> z. Hd. [name]
        Contactez Jeanne Dupont -> Contactez [name]
        Persona de contacto: María García -> Persona de contacto: [name]
        Send your CV to Jo Doe -> Send your CV to [name]
        anna {-at} example {dot} org -> [e-mail]
        CONTACT: Jo -> CONTACT: [name]
        Mr. Doe leads the team -> [name] leads the team
        Contact Jo (jo@example.com, +1 415 555 2671) -> Contact [name] ([e-mail], [phone])
        """;

    private static final String STAYS = """
        $100,000 - $120,000
        100000-120000
        60.000 - 80.000 EUR
        € 60 000
        £45 000 to £55 000 a year
        650 000 000 users
        1,000,000,000 messages a day
        2011-2018
        2011 - 2018 and 2019/2020
        01.02.2018 - 03.04.2019
        2018-01-02 10:00
        05/2018 - 06/2019
        08.00 - 17.00
        Java 1.8.0_202 or 11.0.2
        version 10.14.6 of 2019
        192.168.100.200
        IEC 61131-3, ISO 27001:2013, DIN EN 60204-1
        IEEE 802.15.4 and 802.11n
        ISBN 978-3-16-148410-0
        Ref. 0123-456-789
        Job ID: 9876543210
        #0171234567
        reference number 030 1234567
        https://example.com/jobs/0301234567
        www.example.com/4155552671
        example.com?id=4155552671
        94103-1234
        10115 Berlin
        24/7/365
        401(k)
        52.5200, 13.4050
        DE89 3704 0044 0532 0130 00
        3-5 years, 40 h a week, 30 days
        1 2 3 4 5 6 7 8 9 10
        posted 1514851200
        port 8080, 8443 and 1883
        @example on Twitter
        apply at example.com/jobs
        work at Example.com
        We are at the top of the market
        look at the dot product
        email us at this address
        a map @ scale
        C@E
        root@localhost
        Contact us today
        Contact Us: see below
        Contact Information
        contact Human Resources
        contact Google
        ask for Python
        We ask for Java and English
        Contact Center Agent
        eye contact, Strong communication
        customer contact
        Contact lenses
        Contact Beispiel GmbH in Berlin
        Kontakt: Personalabteilung
        Kontakt mit Kunden
        Ansprechpartner für Kunden
        Ansprechpartner: HR
        reach out to Customers
        reach out to customers in Europe
        Sr. Software Engineer
            Beispiel Mail - Ann Arbor, Michigan
        CONTACT Would you like to join
        see example.com/contact/ Beispiel is a studio
        Frau oder Mann
        Herr/Frau
        call APIs and e-mail clients
        Apply to Senior Engineer
        Ms Excel and MS Office
        C++ / C# / .NET 4.7.2
        Mathematics at University level
        """;

    static Stream<List<String>> goes() {
        return GOES.lines().map(line -> List.of(line.split(" -> ")));
    }

    static Stream<String> stays() {
        return STAYS.lines();
    }

    @ParameterizedTest
    @MethodSource("goes")
    void what_belongs_to_a_person_goes(List<String> line) {
        assertThat(PersonalData.masked(line.getFirst())).isEqualTo(line.getLast());
    }

    @ParameterizedTest
    @MethodSource("stays")
    void what_belongs_to_the_job_stays(String line) {
        assertThat(PersonalData.masked(line)).isEqualTo(line);
    }

    @ParameterizedTest
    @MethodSource("goes")
    void masking_twice_changes_nothing(List<String> line) {
        var once = PersonalData.masked(line.getFirst());
        assertThat(PersonalData.masked(once)).isEqualTo(once);
    }

    @Test
    void places_are_counted_by_kind() {
        var masked = PersonalData.mask("Contact Jo Doe: jo@example.com or jd@example.com, 212-555-0187.");
        assertThat(masked.text()).isEqualTo("Contact [name]: [e-mail] or [e-mail], [phone].");
        assertThat(List.of(masked.emails(), masked.phones(), masked.names())).containsExactly(2, 1, 1);
    }

    @Test
    void names_stay_where_only_addresses_are_looked_for() {
        assertThat(PersonalData.maskAddresses("Contact Jo Doe, jo@example.com").text())
                .isEqualTo("Contact Jo Doe, [e-mail]");
    }

    @Test
    void a_megabyte_without_a_blank_takes_no_longer_than_one_with_blanks() {
        for (var piece : List.of(
                "a", "@", "a@", "a.", "1", "1-", "+1", "(1)", "0 ", "A", "Jo-", "[at]", " dot ", "contact:", " at "))
            assertTimeout(
                    Duration.ofSeconds(4),
                    () -> assertThat(PersonalData.masked(piece.repeat(1_000_000 / piece.length())))
                            .isNotEmpty(),
                    piece);
    }
}
