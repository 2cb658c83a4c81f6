package org.workways.app.cli;

import java.nio.file.Path;
import java.util.TreeMap;
import org.workways.app.wiring.Wiring;
import org.workways.concept.UserException;
import org.workways.files.atlas.AtlasExport;
import org.workways.files.atlas.AtlasJsonLd;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes data of Workways to a folder, in open formats.",
        footer = {"", "Example:", "  workways export atlas my-atlas"})
final class ExportCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "atlas",
            mixinStandardHelpOptions = true,
            description = {
                "The whole atlas, with your own tables over it if you have any: its tables as CSV,",
                "and atlas.jsonld (JSON-LD with SKOS, ESCO and schema.org terms)."
            },
            footer = {"", "Example:", "  workways export atlas my-atlas"})
    int atlas(@Parameters(paramLabel = "FOLDER", description = "Where the files go.") Path folder) {
        Wiring wiring = CommandLineInterface.wiring(spec);
        if (folder.toAbsolutePath()
                .normalize()
                .equals(wiring.home().resolve("atlas").toAbsolutePath().normalize()))
            throw new UserException(
                    "'%s' is where your own tables lie: all rows would be yours, and later ones never come through."
                            .formatted(folder),
                    "Give another folder.");
        var texts = new TreeMap<>(AtlasExport.tables(wiring.ownTables()));
        texts.put("atlas.jsonld", AtlasJsonLd.text(wiring.atlas()));
        var written = Output.atlas(folder).write(texts);
        spec.commandLine()
                .getOut()
                .printf(
                        "Wrote %d files of atlas %s to %s%n",
                        written.size(), wiring.atlas().version(), folder);
        return 0;
    }
}
