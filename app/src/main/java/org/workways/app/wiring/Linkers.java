package org.workways.app.wiring;

import java.nio.file.Path;
import org.workways.concept.Progress;
import org.workways.language.LabelVectors;
import org.workways.language.Learnt;
import org.workways.language.MiniLm;
import org.workways.language.TrainingFile;
import org.workways.recognise.Linker;
import org.workways.taxonomy.Taxonomy;

/// Linkers over the skills of a taxonomy, with what was shipped or what the user taught them.
/// @param home     the data folder
/// @param progress told while names are turned into vectors, once for each taxonomy; minutes for ESCO
record Linkers(Path home, Progress progress) {
    /// How many of the first tier's skills the second ranks anew.
    private static final int MOST = 100;

    Linker of(String name, Taxonomy taxonomy) {
        var cache = home.resolve("cache");
        var model = new MiniLm(cache);
        var names = Linker.texts(taxonomy);
        var pieces = TrainingFile.pieces(cache);
        var training = learnt(name).training();
        var fast = Linker.of(taxonomy, LabelVectors.of(names, pieces).compact(), pieces)
                .with(training.fast());
        var vectors = LabelVectors.of(names, model, cache.resolve("names-" + name + ".vectors"), progress);
        return Linker.after(fast, MOST, vectors.compact(), model)
                .with(TrainingFile.tagger())
                .with(training.full());
    }

    /// What the user taught the linker over a taxonomy.
    Learnt learnt(String name) {
        return new Learnt(home.resolve("recogniser").resolve(name));
    }
}
