package org.workways.files.crosswalk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.workways.concept.Provenance;
import org.workways.concept.UserException;
import org.workways.files.GivenFile;
import org.workways.files.release.Imported;
import org.workways.files.release.IssueList;
import org.workways.files.table.Table;
import org.workways.taxonomy.Snapshot;

/// Reads the ESCO-O\*NET crosswalk: which occupations of O\*NET each occupation of ESCO is the same as, or near to.
///
/// It becomes the snapshot `crosswalk`, whose occupations are those of ESCO by their ids, with no more than a name
/// and their links to O\*NET. A row says how O\*NET's occupation lies to ESCO's: the goldsmith of ESCO has a
/// *broadMatch*, the wider Jewelers and Precious Stone and Metal Workers.
/// Source: European Commission and USDOL/ETA, *The crosswalk between ESCO and O\*NET (technical report)*, 2022; the
/// columns are those of its version 1.
/// @param groups how many rows link a group of ISCO and not an occupation of ESCO; they are left out, since a group
///               has no occupation's tasks
public record CrosswalkImport(Imported imported, int groups) {
    /// Of the snapshot.
    public static final String NAME = "crosswalk";

    /// The published file has 16.
    private static final int PREAMBLE = 100;

    private static final String ADVICE =
            "Download the ESCO-O*NET crosswalk as CSV from the ESCO portal (esco.ec.europa.eu) and name that file.";

    /// Reads the table once; nothing is written. 4,253 rows fit into a few megabytes.
    /// @param file  UTF-8, with or without a byte order mark and rows above its header
    /// @param today becomes the day the data were looked at
    /// @throws UserException if it cannot be read or has no row that links an occupation of ESCO
    public static CrosswalkImport read(Path file, LocalDate today) {
        GivenFile.file(file);
        var issues = new IssueList();
        var preamble = new Preamble();
        var links = new CrosswalkLinks(issues);
        var table = Table.csv(String.valueOf(file.getFileName()))
                .requires(CrosswalkLinks.ONET, CrosswalkLinks.ESCO, CrosswalkLinks.MATCH)
                .allows(CrosswalkLinks.TITLE)
                .afterPreamble(PREAMBLE);
        table.read(file, preamble::add, links::add, issues);
        var occupations = links.occupations();
        if (occupations.isEmpty())
            throw new UserException(
                    "'%s' links no occupation of ESCO to one of O*NET. %s"
                            .formatted(file, issues.summary())
                            .strip(),
                    ADVICE);
        var provenance = new Provenance(
                "ESCO-O*NET crosswalk of the European Commission and the USDOL/ETA",
                preamble.version(table.name(), issues),
                "LicenseRef-EU-reuse-2011-833",
                today);
        var snapshot = new Snapshot(NAME, provenance, List.of(), occupations, List.of());
        return new CrosswalkImport(new Imported(snapshot, issues.list()), links.groups());
    }
}
