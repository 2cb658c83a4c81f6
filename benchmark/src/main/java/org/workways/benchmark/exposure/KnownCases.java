package org.workways.benchmark.exposure;

import java.util.List;
import org.workways.benchmark.TextTable;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.Outcome;

/// Ten occupations that a reader knows enough of to judge what is said of them; `docs/exposure.md`
/// argues each.
final class KnownCases {
    private static final List<String> CODES = List.of(
            "43-5041.00", // meter reader
            "43-9021.00", // data entry keyer
            "51-9061.00", // quality inspector
            "53-7051.00", // forklift operator
            "29-1141.00", // registered nurse
            "47-2111.00", // electrician
            "15-1212.00", // information security analyst
            "25-2031.00", // secondary school teacher
            "11-9013.00", // farmer
            "43-5032.00"); // dispatcher

    private KnownCases() {}

    static TextTable table(Occupations occupations) {
        var table = new TextTable("known case", "tasks", "taken", "95 %", "changed", "95 %", "stays", "95 %");
        for (var code : CODES) {
            var profile = occupations.profiles().get(code);
            if (profile == null) continue;
            table.row(
                    code + " " + occupations.name(code),
                    profile.tasks(),
                    profile.share(Outcome.TAKEN),
                    interval(profile, Outcome.TAKEN),
                    profile.share(Outcome.CHANGED),
                    interval(profile, Outcome.CHANGED),
                    profile.share(Outcome.STAYS),
                    interval(profile, Outcome.STAYS));
        }
        return table;
    }

    private static String interval(ExposureProfile profile, Outcome outcome) {
        var part = profile.shares().get(outcome);
        return part == null ? "" : RankCorrelation.text(part.interval());
    }
}
