package org.workways.benchmark.demand;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.workways.benchmark.Checkout;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.concept.Labels;
import org.workways.concept.Progress;
import org.workways.demand.AdvertRecogniser;
import org.workways.demand.JobAdvert;
import org.workways.files.esco.EscoImport;
import org.workways.files.table.Row;
import org.workways.files.table.Table;
import org.workways.recognise.CandidateIndex;
import org.workways.recognise.Recogniser;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// ESCO 1.1.1, and the occupations that 1.2.0 added to it.
/// @param known of 1.1.1
/// @param added with their names
record NewInEsco(List<Occupation> known, List<Occupation> added) {
    static NewInEsco of(Checkout checkout) throws IOException {
        var known = EscoImport.read(checkout.dataFiles("esco", "ESCO dataset *.zip"), LocalDate.EPOCH, Progress.SILENT)
                .snapshot()
                .occupations();
        var ids = known.stream().map(Occupation::id).collect(Collectors.toSet());
        var file = checkout.dataFiles("esco", "v1.2.0_occupations_en.csv.gz").getFirst();
        var added = new ArrayList<Occupation>();
        var issues = new ArrayList<ImportIssue>();
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            Table.csv("v1.2.0_occupations_en.csv")
                    .requires("conceptUri", "preferredLabel", "altLabels")
                    .read(
                            in,
                            row -> {
                                var job = occupation(row);
                                if (!ids.contains(job.id())) added.add(job);
                            },
                            issues::add);
        }
        if (!issues.isEmpty()) throw new IllegalStateException(issues.getFirst().message());
        return new NewInEsco(List.copyOf(known), added);
    }

    /// The names of an occupation as the product would read them in a headline.
    static SortedSet<ConceptId> roles(Occupation job) {
        var empty = new Taxonomy(List.of(), List.of());
        var recogniser = new AdvertRecogniser(empty, new Recogniser(empty, CandidateIndex.NONE));
        var roles = new TreeSet<ConceptId>();
        job.labels()
                .all()
                .forEach(name -> roles.addAll(recogniser
                        .read(new JobAdvert("esco", "name", LocalDate.EPOCH, name, "", "", "", ""))
                        .roles()));
        return roles;
    }

    private static Occupation occupation(Row row) {
        var uri = row.cell("conceptUri");
        var id = new ConceptId("esco", uri.substring(uri.lastIndexOf('/') + 1));
        var plain = Occupation.of(id, row.cell("preferredLabel"), List.of());
        return new Occupation(
                id,
                new Labels(row.cell("preferredLabel"), row.lines("altLabels"), List.of()),
                plain.role(),
                new TreeSet<SkillFamily>(),
                plain.links(),
                plain.isco(),
                plain.entryLevel(),
                plain.jobZone(),
                "",
                plain.requirements());
    }
}
