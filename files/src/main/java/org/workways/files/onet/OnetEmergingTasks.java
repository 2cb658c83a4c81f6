package org.workways.files.onet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.workways.files.release.IssueList;
import org.workways.files.release.Release;
import org.workways.files.table.Row;
import org.workways.files.table.Table;
import org.workways.taxonomy.EmergingTask;

/// The table of what people have written beside the lists of tasks. Only what is new is taken: a revision is another
/// wording of a task that is there.
final class OnetEmergingTasks {
    private static final String STATEMENT = "Task";
    private static final String CATEGORY = "Category";
    private static final String DATE = "Date";
    private static final String SOURCE = "Domain Source";
    private static final Pattern MONTH = Pattern.compile("(0[1-9]|1[0-2])/(\\d{4})");

    private final OnetOccupations occupations;
    private final IssueList issues;
    private final List<EmergingTask> tasks = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    OnetEmergingTasks(OnetOccupations occupations, IssueList issues) {
        this.occupations = occupations;
        this.issues = issues;
    }

    void read(Release release, Release.Entry file) {
        var table = Table.tabs(file.name()).requires(OnetOccupations.CODE, STATEMENT, CATEGORY, DATE, SOURCE);
        release.read(file, table, this::read, issues);
    }

    List<EmergingTask> tasks() {
        return List.copyOf(tasks);
    }

    private void read(Row row) {
        if (row.cell(CATEGORY).equalsIgnoreCase("Revision")) return;
        if (!row.cell(CATEGORY).equalsIgnoreCase("New"))
            issues.accept(row.bad(CATEGORY, "it is New or Revision, row left out"));
        else occupations.withDraft(row, STATEMENT, (draft, statement) -> add(row, draft, statement));
    }

    private void add(Row row, OccupationDraft draft, String statement) {
        var month = MONTH.matcher(row.cell(DATE));
        if (!month.matches()) issues.accept(row.bad(DATE, "a month looks like 08/2024, row left out"));
        else if (row.cell(SOURCE).isEmpty()) issues.accept(row.bad(SOURCE, "it is empty, row left out"));
        else if (!seen.add(List.of(draft.id(), statement)))
            issues.accept(row.bad(STATEMENT, "this task of " + draft.id() + " was there before, row left out"));
        else {
            var taken = YearMonth.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)));
            tasks.add(new EmergingTask(draft.id(), statement, taken, row.cell(SOURCE)));
        }
    }
}
