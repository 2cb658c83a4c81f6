package org.workways.app.cli;

import java.util.Locale;
import org.workways.app.words.Words;
import org.workways.concept.UserException;
import picocli.CommandLine.Option;

/// How the files for people are written; the terminal and the JSON stay English.
final class PageOptions {
    @Option(
            names = "--in",
            paramLabel = "LANG",
            description = "Language of the files for people: en, de, es or fr (default: en).")
    private String language = "en";

    Words words() {
        return Words.LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(language.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(Words::in)
                .orElseThrow(() -> new UserException(
                        "--in is '%s'.".formatted(language),
                        "Pages are written in "
                                + Words.ENGLISH
                                        .figures()
                                        .list(Words.LOCALES.stream()
                                                .map(PageOptions::named)
                                                .toList())
                                + ", as in --in de."));
    }

    private static String named(Locale locale) {
        return locale.getLanguage() + " (" + locale.getDisplayLanguage(Locale.ENGLISH) + ")";
    }
}
