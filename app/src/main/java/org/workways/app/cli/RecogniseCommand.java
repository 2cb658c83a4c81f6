package org.workways.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.workways.app.answer.RecogniseJson;
import org.workways.app.answer.RecogniseText;
import org.workways.app.answer.TaskAnswer;
import org.workways.app.answer.TitleAnswer;
import org.workways.app.wiring.Wiring;
import org.workways.concept.UserException;
import org.workways.files.document.DocumentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "recognise",
        mixinStandardHelpOptions = true,
        description = "Which skills a text speaks of, and which sentence says so.",
        footer = {
            "",
            "Examples:",
            "  workways recognise examples/carla.txt",
            "  workways recognise --title \"IoT Engineer (m/w/d)\""
        })
final class RecogniseCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "PDF, DOCX, HTML, Markdown or text.")
    private Optional<Path> given = Optional.empty();

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "The title of a job instead of a file: which occupation it is.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--known-titles",
            paramLabel = "CSV",
            description = "With --title: a thousand titles or more whose occupations you know, title,occupation, one a"
                    + " row, the occupation by its id or name. They speak for the occupations of titles like them.")
    private Optional<Path> knownTitles = Optional.empty();

    @Option(names = "--tasks", description = "Which tasks of O*NET the duties in the file are.")
    private boolean tasks;

    @Option(names = "--json", description = "The answer as JSON on standard output, and nothing else there.")
    private boolean json;

    @Option(
            names = "--left-out",
            description = "Also the sentences that name no skill on purpose: what a company says of itself, benefits,"
                    + " diversity, legal notes, how to apply, personal details.")
    private boolean leftOut;

    @Option(
            names = "--taxonomy",
            paramLabel = "NAME",
            defaultValue = Wiring.ATLAS,
            description = "Whose skills: atlas (the default) or esco, if it is imported. ESCO's names are turned into"
                    + " vectors once, which takes minutes.")
    private String name = Wiring.ATLAS;

    @Option(
            names = "--learn",
            paramLabel = "CSV",
            description = "Learn from matches that you judged: sentence,skill,verdict, one a row, the verdict accepted"
                    + " or rejected. Tells how it does before and after on every fifth sentence.")
    private Optional<Path> corrections = Optional.empty();

    @Option(names = "--forget", description = "Go back to the version before the last that was learnt.")
    private boolean forget;

    @Override
    public Integer call() {
        var terminal = spec.commandLine();
        var wiring = CommandLineInterface.wiring(spec);
        if (forget || corrections.isPresent()) {
            var lessons = new Lessons(wiring, name);
            terminal.getOut().print(corrections.map(lessons::learn).orElseGet(lessons::forget));
            return 0;
        }
        if (title.isPresent()) return titled(wiring, title.get());
        if (knownTitles.isPresent())
            throw new UserException(
                    "--known-titles needs a --title.", "Give both, as in --title \"baker\" --known-titles mine.csv.");
        var file = given.orElseThrow(() -> new UserException(
                "FILE is missing.", "Give a file, or the title of a job with --title. See: workways recognise --help"));
        if (tasks) return tasks(wiring, file);
        var taxonomy = wiring.taxonomy(name);
        var recognition =
                wiring.recogniser(name).recognise(DocumentReader.read(file), LocalDate.now(ZoneId.systemDefault()));
        terminal.getOut()
                .print(
                        json
                                ? RecogniseJson.text(recognition, taxonomy)
                                : RecogniseText.of(recognition, taxonomy, leftOut));
        return 0;
    }

    private int titled(Wiring wiring, String text) {
        if (given.isPresent() || tasks)
            throw new UserException("--title needs no file and no --tasks.", "Ask for one of them at a time.");
        var answer = TitleAnswer.of(wiring, text, knownTitles);
        spec.commandLine().getOut().print(json ? answer.json() : answer.text());
        return 0;
    }

    private int tasks(Wiring wiring, Path file) {
        var answer = TaskAnswer.of(wiring, DocumentReader.read(file), LocalDate.now(ZoneId.systemDefault()));
        spec.commandLine().getOut().print(json ? answer.json() : answer.text());
        return 0;
    }
}
