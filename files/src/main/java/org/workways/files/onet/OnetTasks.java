package org.workways.files.onet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.workways.files.release.IssueList;
import org.workways.files.release.Release;
import org.workways.files.table.Row;
import org.workways.files.table.Table;
import org.workways.taxonomy.Task;

/// The table of tasks. A task that nobody has rated yet has no type and does not count as core.
final class OnetTasks {
    private static final String ID = "Task ID";

    private final OnetOccupations occupations;
    private final IssueList issues;
    private final List<Task> tasks = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

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

    List<Task> tasks() {
        return List.copyOf(tasks);
    }

    private void add(Row row, OccupationDraft draft, String statement) {
        var id = row.cell(ID);
        if (id.isEmpty()) issues.accept(row.bad(ID, "a task needs one, row left out"));
        else if (!seen.add(List.of(draft.id(), id)))
            issues.accept(row.bad(ID, "this task of " + draft.id() + " was there before, row left out"));
        else tasks.add(new Task(draft.id(), id, statement, row.cell("Task Type").equalsIgnoreCase("Core")));
    }
}
