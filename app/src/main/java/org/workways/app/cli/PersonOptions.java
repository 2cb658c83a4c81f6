package org.workways.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.workways.app.answer.People;
import org.workways.app.answer.Person;
import org.workways.concept.UserException;
import picocli.CommandLine.Option;

/// Who it is about: a CV, skills, an occupation, or several of them together.
final class PersonOptions {
    @Option(names = "--cv", paramLabel = "FILE", description = "CV as PDF, DOCX, HTML, Markdown or text.")
    Optional<Path> cv = Optional.empty();

    @Option(
            names = "--skills",
            paramLabel = "LIST",
            description =
                    "Skills with levels 1 to 4, as in \"python:2, mqtt\"; with --cv they correct it, 0 strikes out.")
    Optional<String> skills = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "OCCUPATION",
            description = "The person has what everybody in this occupation needs.")
    Optional<String> from = Optional.empty();

    Person read(People people, LocalDate today) {
        if (cv.isEmpty() && skills.isEmpty() && from.isEmpty())
            throw new UserException(
                    "It is not said who the plan is for.",
                    "Give --cv FILE, --skills \"python:2, mqtt\" or --from OCCUPATION.");
        return people.read(cv, skills, from, today);
    }
}
