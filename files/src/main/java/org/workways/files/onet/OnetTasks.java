package org.workways.files.onet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.workways.files.release.IssueList;
import org.workways.files.release.Release;
import org.workways.files.table.Row;
import org.workways.files.table.Table;
import org.workways.taxonomy.Task;

/// The table of tasks. A task that nobody has rated yet has no type and does not count as core.
final class OnetTasks {
    private static final String ID = "Task ID";
    private static final String ACTIVITY = "DWA ID";

    private final OnetOccupations occupations;
    private final IssueList issues;
    private final List<Task> tasks = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private final Map<List<Object>, Set<String>> activities = new HashMap<>();

    OnetTasks(OnetOccupations occupations, IssueList issues) {
        this.occupations = occupations;
        this.issues = issues;
    }

    void read(Release release, Release.Entry file) {
        var table = Table.tabs(file.name())
                .requires(OnetOccupations.CODE, ID, "Task")
                .allows("Task Type");
        release.read(
                file, table, row -> occupations.withDraft(row, "Task", (draft, task) -> add(row, draft, task)), issues);
    }

    /// Which detailed work activities a task is an example of.
    void readActivities(Release release, Release.Entry file) {
        var table = Table.tabs(file.name()).requires(OnetOccupations.CODE, ID, ACTIVITY);
        release.read(
                file,
                table,
                row -> activities
                        .computeIfAbsent(List.of(row.cell(OnetOccupations.CODE), row.cell(ID)), task -> new TreeSet<>())
                        .add(row.cell(ACTIVITY)),
                issues);
    }

    List<Task> tasks() {
        return tasks.stream().map(this::withActivities).toList();
    }

    private Task withActivities(Task task) {
        var found = activities.getOrDefault(List.of(task.occupation().code(), task.id()), Set.of());
        return new Task(task.occupation(), task.id(), task.statement(), task.core(), List.copyOf(found));
    }

    private void add(Row row, OccupationDraft draft, String statement) {
        var id = row.cell(ID);
        if (id.isEmpty()) issues.accept(row.bad(ID, "a task needs one, row left out"));
        else if (!seen.add(List.of(draft.id(), id)))
            issues.accept(row.bad(ID, "this task of " + draft.id() + " was there before, row left out"));
        else tasks.add(new Task(draft.id(), id, statement, row.cell("Task Type").equalsIgnoreCase("Core")));
    }
}
