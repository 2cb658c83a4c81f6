package org.workways.app.answer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.Provenance;
import org.workways.concept.UserException;
import org.workways.recognise.Document;
import org.workways.recognise.TaskLinker.Duty;
import org.workways.store.StoredSnapshot;

/// Which tasks of O\*NET the duties of a job description are.
public final class TaskAnswer {
    private static final int SHOWN = 5;

    private final Document document;
    private final StoredSnapshot onet;
    private final List<Duty> duties;

    private TaskAnswer(Document document, StoredSnapshot onet, List<Duty> duties) {
        this.document = document;
        this.onet = onet;
        this.duties = List.copyOf(duties);
    }

    /// @throws UserException if O\*NET is not imported
    public static TaskAnswer of(Wiring wiring, Document document, LocalDate today) {
        var onet = wiring.snapshot("onet")
                .orElseThrow(() -> new UserException(
                        "Tasks are those of O*NET, which is not imported.",
                        "Download its text files and run: workways import onet db_29_2_text.zip"));
        var linker = wiring.taskLinker(onet.whole().tasks(), "onet");
        return new TaskAnswer(document, onet, linker.duties(document, today, SHOWN));
    }

    /// In the order of the document, each with the nearest tasks.
    public List<Duty> duties() {
        return duties;
    }

    /// Where the tasks are from.
    public Provenance data() {
        return onet.provenance();
    }

    public String text() {
        var text = new StringBuilder();
        for (var duty : duties) {
            text.append("%n\"%s\"%n".formatted(duty.sentence().text()));
            if (duty.tasks().isEmpty()) text.append("  - no task is near%n".formatted());
            for (var near : duty.tasks())
                text.append("  %.2f %s (%s): %s%n"
                        .formatted(
                                near.score(),
                                label(near.task().occupation()),
                                near.task().occupation(),
                                near.task().statement()));
        }
        long without = duties.stream().filter(duty -> duty.tasks().isEmpty()).count();
        text.append("%n%d duties with tasks, %d without in %s%n"
                .formatted(duties.size() - without, without, document.name()));
        return text.toString();
    }

    /// Ends in a line break.
    public String json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("document", document.name());
        json.put("duties", duties.stream().map(this::duty).toList());
        return RouteJson.write(json);
    }

    private Object duty(Duty duty) {
        return RouteJson.entry(
                "sentence", duty.sentence().text(),
                "start", duty.sentence().start(),
                "end", duty.sentence().end(),
                "tasks",
                        duty.tasks().stream()
                                .map(near -> RouteJson.entry(
                                        "occupation", near.task().occupation().toString(),
                                        "label", label(near.task().occupation()),
                                        "task", near.task().id(),
                                        "statement", near.task().statement(),
                                        "core", near.task().core(),
                                        "score", RouteJson.round(near.score(), 3)))
                                .toList());
    }

    /// The name of an occupation of O\*NET that has one of the tasks.
    public String label(ConceptId occupation) {
        return onet.occupation(occupation).orElseThrow().label();
    }
}
