package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// FEATURE D03: what is another each time an advert is posted is not of its words.
class AdvertWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "Full-Time, C++ & C#                 > full time , c++ & c#",
                "we're on .NET 4.5 and Node.js       > were on net . and node js",
                "apply: https://a.example/b?c=1 now  > apply : | now",
                "Engineer(http://a.example)          > engineer ( |",
                "www.a.example or a-b.co/jobs, thanks > | or | thanks",
                "write to a.b@c.example              > write to |",
                "write to [e-mail].                  > write to |",
                "Lyon – Paris -- Nantes              > lyon - paris - nantes",
                "H1B 100k                            > h b k",
                "水道の技術者                          > 水 道 の 技 術 者",
                "10:30 :// x                         > : : / / x"
            })
    void words_and_signs(String text, String words) {
        assertThat(String.join(" ", AdvertWords.of(text))).isEqualTo(words);
    }
}
