package org.workways.files.onet;

import java.util.List;
import java.util.Optional;
import org.workways.files.release.IssueList;
import org.workways.files.release.Release;
import org.workways.files.release.ReleaseIssue;

/// A file of the text download, as it is named since O\*NET 20.
enum OnetFile {
    OCCUPATIONS("Occupation Data", "there are no occupations"),
    ALTERNATE_TITLES("Alternate Titles", "occupations lack most of their other titles"),
    REPORTED_TITLES("Sample of Reported Titles", "occupations lack the titles that people reported"),
    JOB_ZONES("Job Zones", "occupations come without their job zone"),
    TASKS("Task Statements", "occupations come without their tasks"),
    EMERGING("Emerging Tasks", "nothing is told of tasks that people report to be new"),
    ACTIVITIES("Tasks to DWAs", "tasks come without the work activities by which exposure is measured"),
    INTERMEDIATE("IWA Reference", "intermediate work activities are shown by their ids"),
    DETAILED("DWA Reference", "detailed work activities are shown by their ids"),
    TECHNOLOGIES("Technology Skills", "occupations come without the technologies they use");

    static final String ADVICE =
            "Download the 'Text' edition of the O*NET database from onetcenter.org/database.html and name its zip, as"
                    + " in 'db_29_2_text.zip'.";

    private final String title;
    private final String consequence;

    OnetFile(String title, String consequence) {
        this.title = title;
        this.consequence = consequence;
    }

    /// @return empty, and an issue that says what follows, if it is not there
    /// @throws UserException if there are two
    Optional<Release.Entry> findIn(Release release, IssueList issues) {
        var found = find(release);
        if (found.isEmpty()) issues.accept(new ReleaseIssue.MissingFile(fileName(), consequence));
        return found;
    }

    /// @throws UserException if it is not there
    Release.Entry in(Release release) {
        return find(release).orElseThrow(() -> release.isNot("O*NET", List.of(fileName()), ADVICE));
    }

    private Optional<Release.Entry> find(Release release) {
        return release.find(title, fileName()::equalsIgnoreCase);
    }

    private String fileName() {
        return title + ".txt";
    }
}
