package org.workways.files.release;

import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;

/// What is often wrong with a release beyond single cells.
public sealed interface ReleaseIssue extends ImportIssue {
    /// @param row as a spreadsheet counts: the header is row 1
    record DuplicateId(String file, long row, ConceptId id) implements ReleaseIssue {
        @Override
        public String message() {
            return "%s row %d describes %s a second time. The first row was kept.".formatted(file, row, id);
        }
    }

    /// @param missing which of both is not there, as in `the skill`
    record DanglingRelation(String file, long row, String from, String to, String missing) implements ReleaseIssue {
        @Override
        public String message() {
            return "%s row %d relates %s to %s, but %s is not imported. Relation left out."
                    .formatted(file, row, from, to, missing);
        }
    }

    record RepeatedRelation(String file, long row, ConceptId from, ConceptId to) implements ReleaseIssue {
        @Override
        public String message() {
            return "%s row %d relates %s to %s a second time. If one of both is essential, it is kept as essential."
                    .formatted(file, row, from, to);
        }
    }

    /// The zip lacks a file that is not indispensable.
    record MissingFile(String file, String consequence) implements ReleaseIssue {
        @Override
        public String message() {
            return "There is no file '%s': %s.".formatted(file, consequence);
        }
    }

    record UnknownVersion(String zip, String example) implements ReleaseIssue {
        @Override
        public String message() {
            return "'%s' does not say which version it is; it is called 'unknown'. Keep the publisher's name, as in '%s'."
                    .formatted(zip, example);
        }
    }

    /// The list of issues is full.
    record MoreIssues(long count) implements ReleaseIssue {
        @Override
        public String message() {
            return "%,d more issues are not listed.".formatted(count);
        }
    }
}
