package org.workways.app.answer;

import java.util.List;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.concept.Provenance;
import org.workways.route.Costing;
import org.workways.route.Limits;
import org.workways.route.MatrixTally;
import org.workways.taxonomy.Taxonomy;

/// Of a matrix all but its rows, which are written as they come.
/// @param issues rows of people that were left out
public record MatrixAnswer(
        List<PeopleTable.Entry> people,
        List<ConceptId> occupations,
        Limits limits,
        Costing costing,
        List<ImportIssue> issues,
        Taxonomy taxonomy,
        List<Provenance> data) {
    /// What came of it.
    /// @param people finished
    public record Done(int people, MatrixTally cells) {}
}
