package org.workways.benchmark.exposure;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import org.workways.app.exposure.Profiles;
import org.workways.app.exposure.Ratings;
import org.workways.app.wiring.Wiring;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Folders;
import org.workways.concept.Progress;
import org.workways.files.exposure.ProfileTable;
import org.workways.files.onet.OnetImport;

/// Writes `atlas/tables/exposure.csv`, the profiles that ship, from O\*NET and the ratings that ship: figures only, no
/// word of any task.
final class ProfilesTable {
    private ProfilesTable() {}

    public static void main(String[] arguments) throws IOException {
        var checkout = Checkout.here();
        var tables = checkout.root().resolve("atlas").resolve("tables");
        var home = Folders.fresh();
        try {
            var wiring = new Wiring(home, Progress.SILENT, System.err::println);
            var zip = checkout.dataFiles("onet", "db_*_text.zip").getFirst();
            wiring.store()
                    .save(OnetImport.read(zip, LocalDate.EPOCH, Progress.SILENT).snapshot(), Progress.SILENT);
            var ratings = Ratings.of(Optional.empty());
            var name = Ratings.name(Files.readAllBytes(tables.resolve("activities.csv")));
            var profiles = Profiles.of(wiring, wiring.snapshot("onet").orElseThrow(), ratings, name);
            Files.writeString(tables.resolve("exposure.csv"), ProfileTable.write(profiles));
            System.out.printf(
                    "exposure-profiles: %,d occupations, O*NET %s, ratings %s%n",
                    profiles.entries().size(), profiles.onet(), profiles.ratings());
        } finally {
            Folders.remove(home);
        }
    }
}
