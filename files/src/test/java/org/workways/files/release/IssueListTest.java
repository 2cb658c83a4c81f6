package org.workways.files.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// FEATURE: a file that is wrong in every row cannot fill the memory.
class IssueListTest {
    @Test
    void the_first_ten_thousand_are_kept_and_the_others_counted() {
        var issues = new IssueList();
        for (int i = 1; i <= 12_345; i++) issues.accept(new ReleaseIssue.MissingFile("file " + i, "nothing"));
        assertThat(issues.list()).hasSize(10_001);
        assertThat(issues.list().getLast().message()).isEqualTo("2,345 more issues are not listed.");
    }
}
