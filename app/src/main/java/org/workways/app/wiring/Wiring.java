package org.workways.app.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.workways.concept.Progress;
import org.workways.concept.UserException;
import org.workways.demand.AdvertRecogniser;
import org.workways.files.NearNames;
import org.workways.files.atlas.Atlas;
import org.workways.files.atlas.AtlasCheck;
import org.workways.files.atlas.AtlasReader;
import org.workways.files.costing.CostingReader;
import org.workways.files.crosswalk.CrosswalkImport;
import org.workways.language.DocumentLanguage;
import org.workways.language.LabelVectors;
import org.workways.language.Learnt;
import org.workways.language.MeaningIndex;
import org.workways.language.MiniLm;
import org.workways.recognise.CandidateIndex;
import org.workways.recognise.LanguageDetector;
import org.workways.recognise.Linker;
import org.workways.recognise.Recogniser;
import org.workways.recognise.TaskLinker;
import org.workways.recognise.TitleLinker;
import org.workways.route.Router;
import org.workways.store.SnapshotStore;
import org.workways.store.StoredSnapshot;
import org.workways.store.demand.AdvertStore;
import org.workways.taxonomy.Task;
import org.workways.taxonomy.Taxonomy;

/// The parts of the product, each made when it is first asked for.
public final class Wiring {
    /// Of the product, as in the name of its distribution.
    public static final String VERSION = "0.1.0";

    public static final List<String> COSTINGS = List.of("evenings", "frugal", "hours", "soonest");

    public static final String ATLAS = "atlas";

    /// Whose skills can be recognised.
    public static final List<String> TAXONOMIES = List.of(ATLAS, "esco");

    /// Classifications that can be imported, by the scheme of their ids.
    public static final List<String> SNAPSHOTS = List.of("esco", "onet");

    /// Which occupations of the one are those of the other.
    public static final String CROSSWALK = CrosswalkImport.NAME;

    private final Path home;
    private final Progress progress;
    private final Consumer<String> notes;
    private final LanguageDetector detector = new DocumentLanguage();
    private Optional<Atlas> atlas = Optional.empty();
    private Optional<String> names = Optional.empty();

    /// @param home  folder of snapshots and caches
    /// @param notes told what somebody should know although the answer is good without it
    public Wiring(Path home, Progress progress, Consumer<String> notes) {
        this.home = home;
        this.progress = progress;
        this.notes = notes;
    }

    /// `WORKWAYS_HOME`, else `.workways` in the user's home.
    public static Path home(Map<String, String> environment) {
        var given = environment.getOrDefault("WORKWAYS_HOME", "");
        return given.isBlank() ? Path.of(System.getProperty("user.home", "."), ".workways") : Path.of(given);
    }

    public Path home() {
        return home;
    }

    /// The embedded atlas, with the user's own tables over it where the data folder has a folder `atlas`.
    public Atlas atlas() {
        var known = atlas.orElseGet(this::newAtlas);
        atlas = Optional.of(known);
        return known;
    }

    /// The folder of the user's own tables, if there is one with tables.
    public Optional<Path> ownTables() {
        return Optional.of(home.resolve("atlas")).filter(AtlasReader::holdsTables);
    }

    private Atlas newAtlas() {
        var own = ownTables();
        if (own.isEmpty()) return AtlasReader.embedded();
        var found = AtlasReader.embeddedWith(own.get());
        int problems = AtlasCheck.defects(found).size();
        if (problems > 0)
            notes.accept("With your tables in %s the atlas has %s: run workways doctor atlas."
                    .formatted(own.get(), problems == 1 ? "a problem" : problems + " problems"));
        return found;
    }

    public SnapshotStore store() {
        return new SnapshotStore(home);
    }

    /// What was imported: `esco`, `onet`, `crosswalk`. Where its English release is not imported, that of another
    // language.
    public Optional<StoredSnapshot> snapshot(String name) {
        return store().open(name)
                .or(() -> translations(name).stream().findFirst().flatMap(store()::open));
    }

    /// The names of a classification's snapshots in other languages than English: `esco-de`.
    List<String> translations(String name) {
        return store().names().stream()
                .filter(stored -> stored.startsWith(name + "-"))
                .toList();
    }

    /// @param taxonomy the atlas, maybe with more skills of a goal
    public Recogniser recogniser(Taxonomy taxonomy) {
        var model = new MiniLm(home.resolve("cache"));
        var vectors = home.resolve("cache").resolve("skills.vectors");
        var meaning = orNone(new MeaningIndex(atlas().taxonomy(), model, vectors, progress));
        return new Recogniser(taxonomy, meaning, new ImportedLanguages(taxonomy, store(), detector));
    }

    /// @param name one of `TAXONOMIES`
    /// @throws UserException if it is another name, or not imported
    public Taxonomy taxonomy(String name) {
        if (!TAXONOMIES.contains(name))
            throw new UserException(
                    "There are no skills of '%s'.".formatted(name),
                    "Skills are those of " + String.join(" or ", TAXONOMIES) + ".");
        if (name.equals(ATLAS)) return atlas().taxonomy();
        var imported = snapshot(name)
                .orElseThrow(() -> new UserException(
                        "ESCO is not imported.",
                        "Get its CSV files from the ESCO portal and run workways import esco FILES."));
        return new Taxonomy(imported.skills(), imported.occupations());
    }

    /// For the skills of a taxonomy: the atlas by names, then by what the user taught, if anything; others by a linker.
    /// @param name one of `TAXONOMIES`
    public Recogniser recogniser(String name) {
        var taxonomy = taxonomy(name);
        if (!name.equals(ATLAS))
            return new Recogniser(taxonomy, CandidateIndex.NONE, new ImportedLanguages(taxonomy, store(), detector))
                    .by(linker(name, taxonomy));
        var plain = recogniser(taxonomy);
        return learnt(name).version() == 0 ? plain : plain.andThen(linker(name, taxonomy));
    }

    /// What was imported of adverts.
    public AdvertStore adverts() {
        return new AdvertStore(home);
    }

    /// Reads adverts by the names of the atlas alone. The sentence model beside them finds one
    /// match more in 400 sentences of adverts, and that one is wrong (`benchmark/run
    /// adverts-gold`).
    public AdvertRecogniser advertRecogniser() {
        var taxonomy = atlas().taxonomy();
        return new AdvertRecogniser(
                taxonomy,
                new Recogniser(taxonomy, CandidateIndex.NONE, new ImportedLanguages(taxonomy, store(), detector)));
    }

    /// Reads syllabi by the names of the atlas alone. Threads share it.
    public Recogniser syllabusRecogniser() {
        var taxonomy = atlas().taxonomy();
        return new Recogniser(taxonomy, CandidateIndex.NONE, new ImportedLanguages(taxonomy, store(), detector));
    }

    /// Changes with every name that the recogniser of adverts knows and with every rule it follows.
    public String advertRecogniserVersion() {
        var hash = names.orElseGet(() -> KnownNames.hash(atlas().taxonomy(), store()));
        names = Optional.of(hash);
        return "atlas-names-%d-%s".formatted(AdvertRecogniser.VERSION, hash);
    }

    /// @param name one of `TAXONOMIES`
    public Linker linker(String name, Taxonomy taxonomy) {
        return new Linkers(home, progress).of(name, taxonomy);
    }

    /// @param name one of `TAXONOMIES`
    public Learnt learnt(String name) {
        return new Linkers(home, progress).learnt(name);
    }

    /// Titles of jobs → occupations. The vectors of the names are kept, so that only the first question takes long:
    /// minutes for ESCO.
    /// @param name of the classification, as in `esco`; each has vectors of its own
    public TitleLinker titleLinker(Taxonomy taxonomy, String name) {
        var model = new MiniLm(home.resolve("cache"));
        return TitleLinker.of(taxonomy, kept(TitleLinker.texts(taxonomy), model, name + "-titles.vectors"), model);
    }

    /// Duties of a job → tasks; the first question takes a minute for O*NET.
    public TaskLinker taskLinker(Collection<Task> tasks, String name) {
        var model = new MiniLm(home.resolve("cache"));
        return new TaskLinker(tasks, kept(TaskLinker.texts(tasks), model, name + "-tasks.vectors"), model);
    }

    private LabelVectors kept(List<String> texts, MiniLm model, String file) {
        return LabelVectors.of(texts, model, home.resolve("cache").resolve(file), progress);
    }

    /// Where the sentence model cannot run, labels alone must do; that is told.
    private CandidateIndex orNone(CandidateIndex index) {
        return (texts, most) -> {
            try {
                return index.nearest(texts, most);
            } catch (UserException e) {
                notes.accept("Skills were matched by their names only. " + e.problem() + " " + e.advice());
                return CandidateIndex.NONE.nearest(texts, most);
            }
        };
    }

    public Router router(Taxonomy taxonomy) {
        return new Router(taxonomy, atlas().catalogue());
    }

    /// @param nameOrFile one of `COSTINGS`, or a file
    /// @return may name skills that the atlas has not; that is told
    /// @throws UserException if it is neither, or the file is no costing
    public CostingReader.Explained costing(String nameOrFile) {
        if (COSTINGS.contains(nameOrFile)) return CostingReader.read(nameOrFile, shipped(nameOrFile));
        var read = CostingReader.read(costingFile(nameOrFile).orElseThrow(() -> noCosting(nameOrFile)));
        UnknownCredit.in(nameOrFile, read.costing(), atlas().taxonomy()).ifPresent(notes);
        return read;
    }

    private static Optional<Path> costingFile(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty(); // no name that a file could have
        }
    }

    private static UserException noCosting(String name) {
        var near = NearNames.of(name, COSTINGS, 1);
        var hint = near.isEmpty() ? "" : "Did you mean " + near.getFirst() + "? ";
        return new UserException(
                "There is no costing '" + name + "' and no file of that name.",
                hint + "Costings are " + String.join(", ", COSTINGS) + ", or a file of your own.");
    }

    private static String shipped(String name) {
        try (InputStream stream = Wiring.class.getResourceAsStream("/org/workways/costings/" + name + ".json")) {
            if (stream == null)
                throw new IllegalStateException("The costing " + name + " is not in this distribution.");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
