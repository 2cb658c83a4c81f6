package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// FEATURE D03: the jobs that an advert asks for are told from those that its text only speaks of.
class D03AskedJobsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Acme | Data Engineer | Lyon ¶ We are hiring, as our pipes get more each week and our two designers"
                        + " leak > Data Engineer",
                "Acme, Lyon ¶ We are looking for data engineers. You draw maps of pipes that our data scientists ask"
                        + " for > Data Engineer",
                "Acme ¶ - Data Engineer: you draw maps of pipes that our own two data scientists ask you for > Data"
                        + " Engineer",
                "Acme ¶ Our roles: ¶ Data Engineer ¶ UX Designer > Data Engineer; UX Designer",
                "Acme, hiring: front-end, Rails and mobile, QA > Front-End Engineer; Mobile Engineer; QA",
                "Acme ¶ Our mobile app is small and we are proud of how well it has served many people for years > ",
                "Wir suchen Sie > "
            })
    void of_a_text(String text, String jobs) {
        assertThat(AskedJobs.of(List.of(), AdvertWords.of(text.replace('¶', '\n')))
                        .all())
                .isEqualTo(jobs(jobs));
    }

    @Test
    void a_title_that_names_a_job_says_all() {
        var text = AdvertWords.of("We are hiring data scientists.");
        var asked = AskedJobs.of(AdvertWords.of("Data Engineer (m/f)"), text);
        assertThat(asked.all()).isEqualTo(jobs("Data Engineer")).isEqualTo(asked.head());
        assertThat(AskedJobs.of(AdvertWords.of("Join us!"), text).all()).isEqualTo(jobs("Data Scientist"));
        assertThat(AskedJobs.of(AdvertWords.of("Join us!"), text).head()).isEmpty();
    }

    @Test
    void a_first_line_as_long_as_a_text_is_no_headline() {
        var text = "Data Engineer at Acme. " + "We make pipes. ".repeat(20);
        assertThat(AskedJobs.of(List.of(), AdvertWords.of(text)).head()).isEmpty();
        assertThat(AskedJobs.of(List.of(), AdvertWords.of("Data Engineer at Acme."))
                        .head())
                .isEqualTo(jobs("Data Engineer"));
    }

    private static List<NamedJob> jobs(String names) {
        if (names == null) return List.of();
        return names.lines()
                .flatMap(line -> List.of(line.split(";")).stream())
                .flatMap(name -> NamedJob.in(AdvertWords.of(name)).stream())
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf));
    }
}
