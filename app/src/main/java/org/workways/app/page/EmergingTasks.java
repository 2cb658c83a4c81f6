package org.workways.app.page;

import java.util.List;
import org.workways.app.words.Words;
import org.workways.taxonomy.EmergingTask;

/// What people report to be new in an occupation, the newest first; said to be no more than that.
final class EmergingTasks {
    private EmergingTasks() {}

    /// @return nothing if there are none
    static Markup markup(List<EmergingTask> tasks, Words words) {
        var table = Table.of(
                words,
                "emerging",
                "exposure.emerging.caption",
                "effect.task",
                "exposure.emerging.seen",
                "exposure.emerging.by");
        for (var task : tasks)
            table.row(
                    Phrase.english(task.statement(), words),
                    Markup.text(words.figures().monthOfYear(task.seen().atDay(1))),
                    reporters(task.source(), words));
        return table.isEmpty() ? Markup.NONE : table.markup();
    }

    private static Markup reporters(String source, Words words) {
        return switch (source) {
            case "Incumbent" -> Markup.text(words.say("exposure.emerging.incumbents"));
            case "Occupational Expert" -> Markup.text(words.say("exposure.emerging.experts"));
            default -> Phrase.english(source, words);
        };
    }
}
