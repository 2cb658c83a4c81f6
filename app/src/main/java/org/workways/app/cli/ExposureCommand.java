package org.workways.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.workways.app.answer.Goals;
import org.workways.app.exposure.AdoptionAnswer;
import org.workways.app.exposure.AdoptionJson;
import org.workways.app.exposure.AdoptionText;
import org.workways.app.exposure.DescriptionAnswer;
import org.workways.app.exposure.DescriptionJson;
import org.workways.app.exposure.DescriptionText;
import org.workways.app.exposure.ExposureAnswer;
import org.workways.app.exposure.ExposureJson;
import org.workways.app.exposure.ExposureOverview;
import org.workways.app.exposure.ExposureOverviewText;
import org.workways.app.exposure.ExposureText;
import org.workways.app.exposure.KeptRatings;
import org.workways.app.exposure.Ratings;
import org.workways.app.exposure.WorkforceAnswer;
import org.workways.app.exposure.WorkforceJson;
import org.workways.app.exposure.WorkforceText;
import org.workways.app.wiring.Wiring;
import org.workways.concept.UserException;
import org.workways.exposure.ActivityRatings;
import org.workways.files.document.DocumentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "exposure",
        mixinStandardHelpOptions = true,
        description =
                "Which tasks of an occupation AIoT takes, changes, leaves and creates, with the reasons, beside what"
                        + " others have published. Tasks are those of O*NET, where it is imported.",
        footer = {
            "",
            "Examples:",
            "  workways exposure",
            "  workways exposure meter-reader",
            "  workways exposure onet:51-9061.00 --all",
            "  workways exposure examples/advert-ot-security.txt",
            "  workways exposure --workforce examples/workforce.csv --csv hours.csv",
            "  workways exposure --adopt \"vibration sensors, historian\" --people examples/people.csv"
        })
final class ExposureCommand implements Callable<Integer> {
    private static final String ONE = "Name an occupation or a job description, or give --workforce FILE or --adopt"
            + " NAMES: one of them. See: workways exposure --help";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID|FILE",
            arity = "0..1",
            description =
                    "An occupation of the atlas, of O*NET as in onet:51-9061.00, or of ESCO as in esco:…, which needs"
                            + " the crosswalk imported; or a job description (PDF, DOCX, HTML, Markdown or text), whose"
                            + " sentences are matched to tasks. Without it: all occupations of the atlas.")
    private Optional<String> given = Optional.empty();

    @Option(
            names = "--workforce",
            paramLabel = "FILE",
            description = "Many people instead: a CSV table with the columns occupation, headcount and, if you like,"
                    + " hours_per_week. Groups of fewer than five people are not shown on their own.")
    private Optional<Path> workforce = Optional.empty();

    @Option(
            names = "--adopt",
            paramLabel = "NAMES",
            split = ",",
            description = "Technologies instead, by name or id, divided by commas: which tasks go, change and appear"
                    + " with them, whose they are, and what must be known.")
    private List<String> adopt = List.of();

    @Option(
            names = "--people",
            paramLabel = "FILE",
            description = "With --adopt: who of a CSV table with the columns id (a pseudonym), skills (python:2|mqtt)"
                    + " and from (an occupation) is near to the work that appears.")
    private Optional<Path> people = Optional.empty();

    @Option(
            names = "--within",
            paramLabel = "HOURS",
            description = "With --people: how many hours of learning are near (default: 300).")
    private Optional<Double> within = Optional.empty();

    @Option(names = "--ratings", paramLabel = "CSV", description = "Work activities that you rate otherwise.")
    private Optional<Path> ratings = Optional.empty();

    @Option(
            names = "--shipped",
            description = "Without the ratings of your own that are kept in the data folder, ratings.csv.")
    private boolean shipped;

    @Option(names = "--all", description = "Every task, with the reasons of all its activities; every occupation.")
    private boolean all;

    @Option(names = "--json", description = "The answer as JSON on standard output, and nothing else there.")
    private boolean json;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "The hours of --workforce, or all occupations, also as a table.")
    private Optional<Path> csv = Optional.empty();

    @Override
    public Integer call() {
        check();
        var wiring = CommandLineInterface.wiring(spec);
        spec.commandLine().getOut().print(adopt.isEmpty() ? exposed(wiring) : adopted(wiring));
        return 0;
    }

    private void check() {
        long asked = Stream.of(given.isPresent(), workforce.isPresent(), !adopt.isEmpty())
                .filter(is -> is)
                .count();
        if (asked > 1 && given.isEmpty()) throw new UserException("--workforce and --adopt are two questions.", ONE);
        if (asked > 1) throw new UserException((adopt.isEmpty() ? "--workforce" : "--adopt") + " needs no ID.", ONE);
        if (csv.isPresent() && (given.isPresent() || !adopt.isEmpty()))
            throw new UserException("--csv is for --workforce and for all occupations.", "Use --json here.");
        if (people.isPresent() && adopt.isEmpty())
            throw new UserException("--people needs --adopt.", "For headcounts by occupation use --workforce.");
        if (within.isPresent() && people.isEmpty())
            throw new UserException("--within needs --people.", "Give a table of people, or leave --within out.");
        if (within.filter(hours -> !(hours >= 0 && hours <= 100_000)).isPresent())
            throw new UserException("--within is %s.".formatted(within.get()), "Give hours of learning, as in 300.");
    }

    private String adopted(Wiring wiring) {
        var today = LocalDate.now(ZoneId.systemDefault());
        var answer = AdoptionAnswer.of(wiring, adopt, people, within.orElse(AdoptionAnswer.USUAL_HOURS), today);
        return json ? AdoptionJson.text(answer) : AdoptionText.of(answer, all);
    }

    private String exposed(Wiring wiring) {
        var rated = shipped ? Ratings.of(ratings) : Ratings.of(new KeptRatings(wiring.home()), ratings);
        if (workforce.isPresent()) return people(wiring, workforce.get(), rated);
        return given.map(idOrFile -> job(wiring, idOrFile, rated)).orElseGet(() -> all(wiring, rated));
    }

    private String all(Wiring wiring, ActivityRatings rated) {
        var overview = ExposureOverview.of(wiring, rated);
        csv.ifPresent(table -> write(table, ExposureOverviewText.csv(overview)));
        return json ? ExposureOverviewText.json(overview) : ExposureOverviewText.of(overview, all);
    }

    private String people(Wiring wiring, Path file, ActivityRatings rated) {
        var answer = WorkforceAnswer.of(wiring, file, rated);
        csv.ifPresent(table -> write(table, WorkforceText.csv(answer)));
        return json ? WorkforceJson.text(answer) : WorkforceText.of(answer, all);
    }

    private String job(Wiring wiring, String idOrFile, ActivityRatings rated) {
        var file = Goals.existingFile(idOrFile);
        if (file.isPresent()) return described(wiring, file.get(), rated);
        var answer = ExposureAnswer.of(wiring, idOrFile, rated);
        return json ? ExposureJson.text(answer) : ExposureText.of(answer, all);
    }

    private String described(Wiring wiring, Path file, ActivityRatings rated) {
        var today = LocalDate.now(ZoneId.systemDefault());
        var answer = DescriptionAnswer.of(wiring, DocumentReader.read(file), today, rated);
        return json ? DescriptionJson.text(answer) : DescriptionText.of(answer, all);
    }

    private static void write(Path file, String text) {
        var place = file.toAbsolutePath().normalize();
        var folder = Optional.ofNullable(place.getParent()).orElse(place);
        Output.table(folder).write(Map.of(String.valueOf(place.getFileName()), text));
    }
}
