package org.workways.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.workways.taxonomy.Snapshot;

/// The tables of a snapshot. Those of emerging tasks and of names of activities have a file only if
/// there are any, so that a content of before, which has none, keeps its files and its hash.
record Tables(
        SortedLines skills,
        SortedLines occupations,
        SortedLines tasks,
        SortedLines emerging,
        SortedLines activities,
        SortedLines labels) {
    static final String SKILLS = "skills.tsv";
    static final String OCCUPATIONS = "occupations.tsv";
    static final String TASKS = "tasks.tsv";
    static final String EMERGING = "emerging-tasks.tsv";
    static final String ACTIVITIES = "activities.tsv";
    static final String LABELS = "occupation-labels.tsv";

    static Tables of(Snapshot snapshot) {
        return new Tables(
                SortedLines.of(snapshot.skills(), ConceptLines::line),
                SortedLines.of(snapshot.occupations(), ConceptLines::line),
                SortedLines.of(snapshot.tasks(), ConceptLines::line),
                SortedLines.of(snapshot.emerging(), ConceptLines::line),
                SortedLines.of(snapshot.activities().entrySet(), ConceptLines::line),
                LabelIndex.lines(snapshot.occupations()));
    }

    /// By file name, in a fixed order.
    Map<String, byte[]> files() {
        var files = content();
        files.put(LABELS, labels.bytes());
        return files;
    }

    /// The tables that say all; the labels only repeat it.
    Map<String, byte[]> content() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(SKILLS, skills.bytes());
        files.put(OCCUPATIONS, occupations.bytes());
        files.put(TASKS, tasks.bytes());
        if (emerging.bytes().length > 0) files.put(EMERGING, emerging.bytes());
        if (activities.bytes().length > 0) files.put(ACTIVITIES, activities.bytes());
        return files;
    }
}
