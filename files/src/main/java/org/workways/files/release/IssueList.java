package org.workways.files.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.workways.concept.ImportIssue;

/// Issues in the order they are met. Only so many are kept, so that a file that is wrong in every row cannot fill the
/// memory.
public final class IssueList implements Consumer<ImportIssue> {
    private static final int KEPT = 10_000;

    private final List<ImportIssue> issues = new ArrayList<>();
    private long more;

    @Override
    public void accept(ImportIssue issue) {
        if (issues.size() < KEPT) issues.add(issue);
        else more++;
    }

    /// The issues; if some were not kept, the last one says how many.
    public List<ImportIssue> list() {
        if (more == 0) return List.copyOf(issues);
        var all = new ArrayList<>(issues);
        all.add(new ReleaseIssue.MoreIssues(more));
        return List.copyOf(all);
    }

    /// The first few messages in one line, for an error when nothing at all could be read; empty if there are none.
    public String summary() {
        return String.join(
                " ", issues.stream().limit(3).map(ImportIssue::message).toList());
    }
}
