package org.workways.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.workways.app.demand.AdvertImport.FileRead;
import org.workways.app.demand.AdvertImport.Result;
import org.workways.app.demand.AdvertWork.Done;
import org.workways.concept.ImportIssue;
import org.workways.store.demand.AdvertStore;

/// What an import of adverts has done.
final class AdvertImportText {
    private static final int SHOWN = 10;

    private AdvertImportText() {}

    static String files(Result result, boolean withIssues) {
        var lines = new ArrayList<String>();
        for (var file : result.files()) lines.add(line(file));
        issues(lines, result.issues(), withIssues);
        return lines.isEmpty() ? "" : String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private static String line(FileRead file) {
        if (file.isKnown())
            return "%s (%s): nothing new, its %,d records were taken over before."
                    .formatted(file.name(), file.source(), file.records());
        var line = "%s (%s): %,d adverts from %,d records"
                .formatted(file.name(), file.source(), file.added(), file.records());
        if (file.repeated() > 0) line += ", %,d were there already".formatted(file.repeated());
        return line + (file.isWhole() ? "." : "; stopped, the same command goes on from there.");
    }

    private static void issues(List<String> lines, List<ImportIssue> issues, boolean all) {
        if (issues.isEmpty()) return;
        lines.add(
                issues.size() == 1
                        ? "One record was left out or not taken over as it stands:"
                        : "%,d records were left out or not taken over as they stand:".formatted(issues.size()));
        issues.stream().limit(all ? issues.size() : SHOWN).forEach(issue -> lines.add("  " + issue.message()));
        if (!all && issues.size() > SHOWN)
            lines.add("  … and %,d more (--issues lists all)".formatted(issues.size() - SHOWN));
    }

    static String work(AdvertStore store, Done done) {
        if (store.isEmpty()) return "There are no adverts yet. Name files or folders of them.%n".formatted();
        if (!done.isFinished())
            return "Stopped; what is done is kept. Go on with: workways import adverts%n".formatted();
        long adverts = 0;
        long repeats = 0;
        for (var source : store.sources()) {
            adverts += source.adverts();
            repeats += source.repeats();
        }
        return "%,d adverts, of which %,d (%.1f %%) repeat another within 60 days and do not count; %,d texts were read now.%nAsk: workways demand%n"
                .formatted(adverts, repeats, adverts == 0 ? 0.0 : 100.0 * repeats / adverts, done.read());
    }
}
