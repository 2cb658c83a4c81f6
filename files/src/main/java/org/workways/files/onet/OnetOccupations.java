package org.workways.files.onet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.workways.concept.ConceptId;
import org.workways.files.release.IssueList;
import org.workways.files.release.Release;
import org.workways.files.release.ReleaseIssue;
import org.workways.files.table.Row;
import org.workways.files.table.Table;
import org.workways.taxonomy.Occupation;

/// The occupations of a release, as they are put together from its tables.
final class OnetOccupations {
    static final String CODE = "O*NET-SOC Code";

    private static final Pattern SOC = Pattern.compile("\\d{2}-\\d{4}(\\.\\d{2})?");
    private static final Pattern ZONE = Pattern.compile("[1-5]");

    private final IssueList issues;
    private final Map<String, OccupationDraft> drafts = new HashMap<>();

    OnetOccupations(IssueList issues) {
        this.issues = issues;
    }

    void readOccupations(Release release, Release.Entry file) {
        var table = Table.tabs(file.name()).requires(CODE, "Title").allows("Description");
        release.read(file, table, this::add, issues);
    }

    /// Short titles, such as `MD`, become hidden labels: people type them, but they mean many things.
    void readAlternateTitles(Release release, Release.Entry file) {
        var table = Table.tabs(file.name()).requires(CODE, "Alternate Title").allows("Short Title");
        release.read(
                file,
                table,
                row -> withDraft(row, "Alternate Title", (draft, title) -> {
                    draft.alternative(title);
                    draft.hidden(row.cell("Short Title"));
                }),
                issues);
    }

    void readReportedTitles(Release release, Release.Entry file) {
        var table = Table.tabs(file.name()).requires(CODE, "Reported Job Title");
        release.read(file, table, row -> withDraft(row, "Reported Job Title", OccupationDraft::alternative), issues);
    }

    void readJobZones(Release release, Release.Entry file) {
        var table = Table.tabs(file.name()).requires(CODE, "Job Zone");
        release.read(
                file,
                table,
                row -> withDraft(row, "Job Zone", (draft, zone) -> {
                    if (ZONE.matcher(zone).matches()) draft.jobZone(Integer.parseInt(zone));
                    else issues.accept(row.bad("Job Zone", "a job zone is 1 to 5, left out"));
                }),
                issues);
    }

    boolean isEmpty() {
        return drafts.isEmpty();
    }

    List<Occupation> occupations() {
        return drafts.values().stream().map(OccupationDraft::occupation).toList();
    }

    /// Gives the draft of the row's occupation and the cell of that column; an issue if one of both is missing.
    void withDraft(Row row, String column, BiConsumer<OccupationDraft, String> use) {
        var draft = Optional.ofNullable(drafts.get(row.cell(CODE)));
        var cell = row.cell(column);
        if (draft.isEmpty())
            issues.accept(new ReleaseIssue.DanglingRelation(
                    row.file(), row.number(), "'" + row.cell(CODE) + "'", "'" + cell + "'", "the occupation"));
        else if (cell.isEmpty()) issues.accept(row.bad(column, "it is empty, row left out"));
        else use.accept(draft.get(), cell);
    }

    private void add(Row row) {
        var code = row.cell(CODE);
        if (!SOC.matcher(code).matches()) issues.accept(row.bad(CODE, "a code looks like 15-1252.00, row left out"));
        else if (row.cell("Title").isEmpty()) issues.accept(row.bad("Title", "an occupation needs one, row left out"));
        else if (drafts.containsKey(code))
            issues.accept(new ReleaseIssue.DuplicateId(row.file(), row.number(), new ConceptId("onet", code)));
        else
            drafts.put(
                    code, new OccupationDraft(new ConceptId("onet", code), row.cell("Title"), row.cell("Description")));
    }
}
