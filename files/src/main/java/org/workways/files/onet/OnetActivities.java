package org.workways.files.onet;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.files.release.IssueList;
import org.workways.files.release.Release;
import org.workways.files.table.Row;
import org.workways.files.table.Table;

/// The tables of what work activities are called: the intermediate ones, and the detailed ones of
/// which these are made.
final class OnetActivities {
    private final IssueList issues;
    private final SortedMap<String, String> names = new TreeMap<>();

    OnetActivities(IssueList issues) {
        this.issues = issues;
    }

    void readIntermediate(Release release, Release.Entry file) {
        read(release, file, "IWA ID", "IWA Title");
    }

    void readDetailed(Release release, Release.Entry file) {
        read(release, file, "DWA ID", "DWA Title");
    }

    /// By id.
    SortedMap<String, String> names() {
        return Collections.unmodifiableSortedMap(names);
    }

    private void read(Release release, Release.Entry file, String id, String title) {
        var table = Table.tabs(file.name()).requires(id, title);
        release.read(file, table, row -> add(row, id, title), issues);
    }

    private void add(Row row, String id, String title) {
        if (row.cell(id).isEmpty()) issues.accept(row.bad(id, "an activity needs one, row left out"));
        else if (row.cell(title).isEmpty()) issues.accept(row.bad(title, "an activity needs one, row left out"));
        else if (names.putIfAbsent(row.cell(id), row.cell(title)) != null)
            issues.accept(row.bad(id, "this activity was there before, row left out"));
    }
}
