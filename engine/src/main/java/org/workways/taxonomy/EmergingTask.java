package org.workways.taxonomy;

import java.time.YearMonth;
import java.util.Comparator;
import org.workways.concept.ConceptId;

/// Something that people in an occupation, or those who know it, report to do and that its source has in no list of
/// tasks yet. It has no number, no work activities and no weight. Of one occupation the newest come first.
/// @param seen   month in which the source took it up
/// @param source who reports it, in the words of the source, such as `Incumbent`
public record EmergingTask(ConceptId occupation, String statement, YearMonth seen, String source)
        implements Comparable<EmergingTask> {
    private static final Comparator<EmergingTask> ORDER = Comparator.comparing(EmergingTask::occupation)
            .thenComparing(EmergingTask::seen, Comparator.reverseOrder())
            .thenComparing(EmergingTask::statement)
            .thenComparing(EmergingTask::source);

    public EmergingTask {
        if (statement.isBlank()) throw new IllegalArgumentException("An emerging task of " + occupation + " is empty.");
        if (source.isBlank()) throw new IllegalArgumentException("Nobody reports '" + statement + "'.");
    }

    @Override
    public int compareTo(EmergingTask that) {
        return ORDER.compare(this, that);
    }
}
