package org.workways.files.advert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// FEATURE D01: the day of posting is read as the world writes it, and never guessed from one
/// that may be two.
class D01DatesTest {
    @TempDir
    Path folder;

    private final Heard heard = new Heard();

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        2018-03-31                      > 2018-03-31
        2018-03-31T23:59:59+02:00       > 2018-03-31
        2018-03-31 10:00                > 2018-03-31
        2018/3/1                        > 2018-03-01
        20180331                        > 2018-03-31
        2018-03                         > 2018-03-01
        1522454400                      > 2018-03-31
        1522454400000                   > 2018-03-31
        1522454400.25                   > 2018-03-31
        31.3.2018                       > 2018-03-31
        31.03.2018 10:00                > 2018-03-31
        31. 3. 2018                     > 2018-03-31
        31/03/2018                      > 2018-03-31
        03/31/2018                      > 2018-03-31
        05/05/2018                      > 2018-05-05
        Sat, 31 Mar 2018 10:00:00 GMT   > 2018-03-31
        'March 31st, 2018'              > 2018-03-31
        31. März 2018                   > 2018-03-31
        31 mars 2018                    > 2018-03-31
        31 de marzo de 2018             > 2018-03-31
        March 2018                      > 2018-03-01
        """)
    void a_day(String written, String day) {
        assertThat(PostedDate.of(written, DateOrder.AUTO)).hasToString("Known[day=" + day + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2018",
                "31.2.2018",
                "2018-13-01",
                "32/13/2018",
                "0001-01-01",
                "12345678",
                "0",
                "9-5"
            })
    void no_day(String written) {
        assertThat(PostedDate.of(written, DateOrder.AUTO)).isEqualTo(new PostedDate.Unreadable());
    }

    @Test
    void one_date_of_a_column_tells_how_all_are_meant() {
        read("date,text\n03/04/2018,a\n04/13/2018,b\n");
        assertThat(heard.lines()).containsExactly("2018-03-04 | a", "2018-04-13 | b");
    }

    @Test
    void however_late_it_comes() {
        var table = "date,text\n" + "03/04/2018,a\n".repeat(300) + "13/04/2018,b\n";
        var reading = read(table);
        assertThat(heard.lines()).hasSize(301).startsWith("2018-04-03 | a").endsWith("2018-04-13 | b");
        assertThat(reading.mapping().orElseThrow().dateOrder()).isEqualTo(DateOrder.DAY_FIRST);
    }

    @Test
    void a_column_that_never_tells_is_left_to_the_user() {
        read("date,text\n03/04/2018,a\n2018-05-05,b\n");
        assertThat(heard.lines()).containsExactly("2018-05-05 | b");
        assertThat(heard.issues)
                .containsExactly(
                        "a.csv row 2: '03/04/2018' in 'date' may begin with the day or the month. Left out; set"
                                + " \"dateFormat\" in the mapping to \"day-first\" or \"month-first\".");
    }

    @Test
    void and_the_user_may_say_it() {
        var file = new AdvertDumps(folder).text("a.csv", "date,text\n03/04/2018,a\n");
        var guessed = heard.read(file).mapping().orElseThrow();
        heard.read(file, guessed.withDateOrder(DateOrder.MONTH_FIRST));
        assertThat(heard.lines()).containsExactly("2018-03-04 | a");
    }

    private AdvertReading read(String table) {
        return heard.read(new AdvertDumps(folder).text("a.csv", table));
    }
}
