package org.workways.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.workways.concept.ConceptId;
import org.workways.concept.UserException;
import org.workways.demand.Cut;
import org.workways.demand.Cut.EmployerKind;
import picocli.CommandLine.Option;

/// Which of the imported adverts are looked at.
final class CutOptions {
    @Option(names = "--source", paramLabel = "NAME", description = "Only adverts of this source.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--country", paramLabel = "CODE", description = "Only those of a country: two letters, as in DE.")
    private Optional<String> country = Optional.empty();

    @Option(names = "--place", paramLabel = "NAME", description = "Only those of a place, as the adverts call it.")
    private Optional<String> place = Optional.empty();

    @Option(names = "--job", paramLabel = "ID", description = "Only those that name an occupation of the atlas.")
    private Optional<String> job = Optional.empty();

    @Option(
            names = "--employers",
            paramLabel = "HOW-OFTEN",
            description = "Only those of employers with 1 or 2 adverts (seldom), 3 to 19 (now-and-then), 20 or more"
                    + " (often).")
    private Optional<String> employers = Optional.empty();

    Cut cut() {
        return new Cut(
                source,
                country.map(CutOptions::country),
                place,
                job.map(CutOptions::job),
                employers.map(CutOptions::kind));
    }

    private static String country(String code) {
        if (code.matches("[A-Za-z]{2}")) return code.toUpperCase(Locale.ROOT);
        throw new UserException("--country is '%s'.".formatted(code), "Give two letters of ISO 3166, as in DE.");
    }

    private static ConceptId job(String id) {
        try {
            return ConceptId.parse(id.contains(":") ? id : "atlas:" + id);
        } catch (IllegalArgumentException e) {
            throw new UserException("--job is '%s', which is no id.".formatted(id), "Give one as in data-engineer.");
        }
    }

    private static EmployerKind kind(String word) {
        return Arrays.stream(EmployerKind.values())
                .filter(kind -> word(kind).equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new UserException(
                        "--employers is '%s'.".formatted(word),
                        "Give one of %s."
                                .formatted(Arrays.stream(EmployerKind.values())
                                        .map(CutOptions::word)
                                        .collect(Collectors.joining(", ")))));
    }

    private static String word(EmployerKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
