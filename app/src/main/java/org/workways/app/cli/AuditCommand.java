package org.workways.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.workways.app.audit.AuditAnswer;
import org.workways.app.audit.AuditJson;
import org.workways.app.audit.AuditMatrix;
import org.workways.app.audit.AuditText;
import org.workways.app.audit.Audited;
import org.workways.app.page.AuditPage;
import org.workways.audit.Credits;
import org.workways.audit.ProposalLimits;
import org.workways.concept.UserException;
import org.workways.files.audit.CoverageWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Whether the syllabi of a programme teach what jobs ask for: what is covered, thin, missing,"
                + " repeated, not assessed, asked for by none, or needed before it is taught.",
        footer = {"", "Example:", "  workways audit examples/curriculum --for iot-developer,industrial-data-technician"
        })
final class AuditCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description = {
                "Syllabi, one file a module (PDF, DOCX, HTML, Markdown or text), tables of courses (CSV, XLSX),",
                "outcomes as CASE, Moodle, Canvas or Common Cartridge have them, and folders of these."
            })
    private List<Path> files = List.of();

    @Option(
            names = "--for",
            required = true,
            paramLabel = "JOB",
            split = ",",
            description = "Occupations of the atlas, by name or id; may be given again.")
    private List<String> jobs = List.of();

    @Option(names = "--all", description = "Every sentence behind a finding, and every finding.")
    private boolean all;

    @Option(
            names = "--most-modules",
            paramLabel = "N",
            description = "Most modules that a proposal may change or add (default: any number).")
    private Optional<Integer> mostModules = Optional.empty();

    @Option(
            names = "--credits-per-module",
            paramLabel = "ECTS",
            description = "Most that a module may take up more, in ECTS credits (default: 2).")
    private Optional<Double> creditsPerModule = Optional.empty();

    @Option(names = "--json", description = "The answer as JSON on standard output, and nothing else there.")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where audit.html, audit.xlsx and audit.json go (default: nowhere).")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private final PageOptions page = new PageOptions();

    private ProposalLimits limits() {
        if (mostModules.filter(most -> most < 1).isPresent())
            throw new UserException("--most-modules is %d.".formatted(mostModules.get()), "Give 1 or more.");
        if (creditsPerModule.filter(credits -> !(credits > 0 && credits <= 60)).isPresent())
            throw new UserException(
                    "--credits-per-module is %s.".formatted(creditsPerModule.get()),
                    "Give ECTS credits above 0, as in 1.5.");
        var limits = ProposalLimits.USUAL;
        if (mostModules.isPresent()) limits = limits.withTouched(mostModules.get());
        return creditsPerModule
                .map(credits -> new Credits(credits, Credits.Kind.ECTS).hours())
                .map(limits::withHoursPerModule)
                .orElse(limits);
    }

    @Override
    public Integer call() {
        var words = page.words();
        var wiring = CommandLineInterface.wiring(spec);
        var today = LocalDate.now(ZoneId.systemDefault());
        var audited = Audited.of(wiring, AuditAnswer.of(wiring, files, jobs, today), limits(), today);
        var written = out.map(folder -> Output.audit(folder)
                        .writeAll(Map.of(
                                "audit.html", AuditPage.html(audited, words).getBytes(StandardCharsets.UTF_8),
                                "audit.xlsx", CoverageWorkbook.of(AuditMatrix.of(audited.answer())),
                                "audit.json", AuditJson.text(audited).getBytes(StandardCharsets.UTF_8))))
                .orElse(List.of());
        var terminal = spec.commandLine().getOut();
        if (json) terminal.print(AuditJson.text(audited));
        else {
            terminal.print(AuditText.of(audited, all));
            written.forEach(file -> terminal.println("Written: " + file));
        }
        return 0;
    }
}
