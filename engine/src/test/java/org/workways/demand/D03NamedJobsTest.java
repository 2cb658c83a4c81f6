package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// FEATURE D03: adverts of different jobs are not duplicates, however alike their texts.
class D03NamedJobsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Senior Back-End Engineer          | backend developers",
                "Front end, Ruby and data engineers | Data Engineer; Ruby programmer; Frontend Dev",
                "Engineer, Data                    | Data Engineer",
                "Site Reliability Engineer         | DevOps Engineer",
                "Test Engineer                     | Quality Assurance",
                "Mobile Developer                  | iOS Developer",
                "Software Engineer                 | Full Stack Engineer",
                "Developer (Node.js)               | JavaScript Developer",
                "C# developer                      | .NET developer",
                "UX and visual designers           | UX designer; Visual Designer"
            })
    void jobs_with_other_words_are_the_same(String one, String other) {
        assertThat(shared(one, other)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "iOS Developer                     | Android Developer",
                "Data Engineer                     | Data Scientist",
                "DevOps Engineer                   | Software Engineer",
                "Product Manager                   | Marketing Manager",
                "Back-End Engineer                 | Front-End Engineer"
            })
    void other_jobs_are_not(String one, String other) {
        assertThat(shared(one, other)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Data Engineer, QA Engineer                  | Data Engineer                    | 0.5",
                "Data Engineer, iOS Developer, Sales Manager | Data Engineer                    | 0.33",
                "Front-End Engineer, Back-End Engineer       | Software Engineer                | 0.5",
                "Data Engineer                               | We make pipes                    | 0"
            })
    void of_the_longer_list_a_share_is_in_the_other(String one, String other, double share) {
        assertThat(shared(one, other)).isEqualTo(share, org.assertj.core.api.Assertions.within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "our managers are kind", "Wir suchen Sie", "lead", "engineers", "business owners"})
    void not_every_noun_is_a_job(String text) {
        assertThat(NamedJob.in(AdvertWords.of(text))).isEmpty();
    }

    private static double shared(String one, String other) {
        return NamedJob.shared(NamedJob.in(AdvertWords.of(one)), NamedJob.in(AdvertWords.of(other)));
    }
}
