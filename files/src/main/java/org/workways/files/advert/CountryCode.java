package org.workways.files.advert;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// ISO 3166-1 alpha-2 codes from what adverts call a country.
final class CountryCode {
    private static final Map<String, String> CODES = codes();

    private CountryCode() {}

    /// @param called two or three letters of ISO 3166-1, or a name in English, German, French or
    ///     Spanish, case aside
    /// @return empty if it is none of these
    static String of(String called) {
        return CODES.getOrDefault(called.strip().toLowerCase(Locale.ROOT), "");
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            for (var language : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("es")))
                codes.put(country.getDisplayCountry(language).toLowerCase(Locale.ROOT), code);
            codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
            codes.put(code.toLowerCase(Locale.ROOT), code);
        }
        codes.putAll(Map.of(
                "uk",
                "GB",
                "great britain",
                "GB",
                "england",
                "GB",
                "u.s.a.",
                "US",
                "u.s.",
                "US",
                "united states of america",
                "US",
                "the netherlands",
                "NL",
                "czech republic",
                "CZ"));
        return Map.copyOf(codes);
    }
}
