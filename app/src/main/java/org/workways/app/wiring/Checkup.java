package org.workways.app.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.workways.concept.UserException;
import org.workways.files.atlas.Atlas;
import org.workways.files.atlas.AtlasCheck;
import org.workways.files.atlas.AtlasCodes;
import org.workways.language.MiniLm;

/// Looks at each part and says how it is.
public final class Checkup {
    private static final int JAVA = 25;

    /// @param words how it is, and what to do if it is not well
    public record Finding(String what, boolean well, String words) {}

    private final Wiring wiring;

    public Checkup(Wiring wiring) {
        this.wiring = wiring;
    }

    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        int java = Runtime.version().feature();
        findings.add(new Finding(
                "java",
                java >= JAVA,
                Runtime.version() + (java >= JAVA ? "" : "; Workways needs " + JAVA + ": set JAVA_HOME")));
        findings.add(tried("home", this::home));
        findings.add(tried("atlas", this::atlas));
        for (var costing : Wiring.COSTINGS)
            findings.add(
                    tried("costing", () -> wiring.costing(costing).costing().name()));
        for (var name : Wiring.SNAPSHOTS) {
            findings.add(tried(name, () -> snapshot(name)));
            wiring.translations(name).forEach(other -> findings.add(tried(other, () -> snapshot(other))));
        }
        findings.add(tried(Wiring.CROSSWALK, () -> snapshot(Wiring.CROSSWALK)));
        findings.add(tried("model", this::model));
        return findings;
    }

    /// Codes in the atlas that the imported classifications do not have, one sentence each.
    public List<String> codes(Atlas atlas) {
        var defects = new ArrayList<String>();
        for (var name : Wiring.SNAPSHOTS)
            wiring.snapshot(name).ifPresent(found -> defects.addAll(AtlasCodes.defects(atlas, found.whole())));
        return defects;
    }

    private String home() {
        try {
            Files.createDirectories(wiring.home());
            Files.delete(Files.createTempFile(wiring.home(), "check", ".tmp"));
            return wiring.home().toString();
        } catch (IOException e) {
            throw new UserException(
                    wiring.home() + " cannot be written: " + e.getMessage() + ".",
                    "Set WORKWAYS_HOME to a folder that can.");
        }
    }

    private String atlas() {
        var atlas = wiring.atlas();
        var defects = AtlasCheck.defects(atlas);
        if (!defects.isEmpty())
            throw new UserException(
                    "It has %d problems, first: %s".formatted(defects.size(), defects.getFirst()),
                    "Run workways doctor atlas, and mend the tables.");
        return "%s: %d occupations, %d skills, %d learning opportunities, %d jobs as steps"
                .formatted(
                        atlas.version(),
                        atlas.taxonomy().occupations().size(),
                        atlas.taxonomy().skills().size(),
                        atlas.catalogue().opportunities().size(),
                        atlas.catalogue().steppingStones().size());
    }

    private String snapshot(String name) {
        return wiring.snapshot(name)
                .map(found -> "%s %s, %d occupations, content %s"
                        .formatted(
                                found.provenance().source(),
                                found.provenance().version(),
                                found.occupations().size(),
                                found.contentHash().substring(0, 16)))
                .orElse("not imported; if you want it: workways import " + name + " FILE");
    }

    private String model() {
        Path cache = wiring.home().resolve("cache");
        try (var model = new MiniLm(cache)) {
            var vector = model.embed(List.of("predictive maintenance")).getFirst();
            return model.name() + ", " + vector.length + " dimensions";
        }
    }

    private static Finding tried(String what, Supplier<String> check) {
        try {
            return new Finding(what, true, check.get());
        } catch (UserException e) {
            return new Finding(what, false, e.problem() + " " + e.advice());
        }
    }
}
