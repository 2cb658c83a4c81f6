package org.workways.app.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.workways.app.answer.AtlasCounts;
import org.workways.app.answer.RouteJson;
import org.workways.app.exposure.KeptRatings;
import org.workways.app.wiring.Wiring;
import org.workways.concept.Attestation;
import org.workways.concept.Provenance;
import org.workways.concept.UserException;
import org.workways.files.atlas.Source;

/// What this server is made of, what it knows and what it keeps.
/// @param counts   rows of the atlas by kind
/// @param verified whole percent of its rows that were read in a source
/// @param damaged  what is wrong with imported data that cannot be opened
/// @param home     of the user's data, with `~` for their home
/// @param own      whether the user's own tables are over those of the atlas
/// @param learnt   version of what the user's corrections taught; 0 for none
record InfoView(
        Provenance atlas,
        Map<String, Integer> counts,
        int verified,
        List<Source> sources,
        List<Provenance> imported,
        List<String> damaged,
        List<Costing> costings,
        String home,
        boolean own,
        int learnt,
        Path correctionsFile,
        int corrections,
        KeptRatingsView ratings) {
    /// @param trades what each of its numbers means, by the number's name
    record Costing(String name, SortedMap<String, String> trades) {}

    /// Libraries of the distribution under one licence.
    record Libraries(String licence, String names) {}

    /// In short: the licence of each lies beside it.
    static final List<Libraries> LIBRARIES = List.of(
            new Libraries(
                    "Apache-2.0",
                    "Spring Boot, Spring Framework, Tomcat, jte, Micrometer, SnakeYAML, picocli, Jackson jr, Lucene,"
                            + " OpenNLP, PDFBox, Commons Logging, JSpecify, LangChain4j embeddings with the sentence"
                            + " model all-MiniLM-L6-v2"),
            new Libraries("MIT", "jsoup, SLF4J, ONNX Runtime, fastcsv, Bootstrap Icons"),
            new Libraries("BSD-2-Clause, 0BSD", "commonmark-java; htmx"),
            new Libraries("EPL-2.0", "Jakarta Annotations"));

    static InfoView of(Desk desk) {
        var wiring = desk.wiring();
        var atlas = desk.atlas();
        var counts = new AtlasCounts(atlas);
        var imported = new ArrayList<Provenance>();
        var damaged = new ArrayList<String>();
        open(wiring, imported, damaged);
        return new InfoView(
                new Provenance("Workways AIoT atlas", atlas.version(), "Apache-2.0", oldest(desk)),
                counts.rows(),
                counts.verifiedPercent(),
                List.copyOf(atlas.sources().values()),
                imported,
                damaged,
                Wiring.COSTINGS.stream()
                        .map(name -> new Costing(name, wiring.costing(name).meanings()))
                        .toList(),
                shortened(desk.home()),
                wiring.ownTables().isPresent(),
                wiring.learnt(Wiring.ATLAS).version(),
                desk.corrections().file(),
                desk.corrections().size(),
                KeptRatingsView.of(new KeptRatings(desk.home())));
    }

    private static void open(Wiring wiring, List<Provenance> imported, List<String> damaged) {
        for (var name : wiring.store().names())
            try {
                wiring.store().open(name).ifPresent(found -> imported.add(found.provenance()));
            } catch (UserException e) {
                damaged.add(e.getMessage());
            }
    }

    /// The day of the oldest row.
    private static LocalDate oldest(Desk desk) {
        return desk.atlas().rows().values().stream()
                .map(Attestation::checked)
                .min(Comparator.naturalOrder())
                .orElseGet(desk::today);
    }

    /// Without the name of the user, which is nobody's business.
    static String shortened(Path path) {
        var user = Path.of(System.getProperty("user.home", ""));
        var whole = path.toAbsolutePath().normalize();
        boolean isBelow = !user.toString().isEmpty() && whole.startsWith(user);
        return isBelow ? Path.of("~").resolve(user.relativize(whole)).toString() : whole.toString();
    }

    String file() {
        return shortened(correctionsFile);
    }

    String version() {
        return Wiring.VERSION;
    }

    String java() {
        return Runtime.version() + ", " + System.getProperty("java.vendor") + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch");
    }

    String json() {
        var json = RouteJson.entry("version", version(), "java", java());
        var known = new ArrayList<Object>();
        known.add(RouteJson.data(atlas));
        imported.forEach(data -> known.add(RouteJson.data(data)));
        json.put("data", known);
        json.put("damaged", damaged);
        json.put("counts", counts);
        json.put("verifiedPercent", verified);
        json.put("ownTables", own);
        json.put("learnt", learnt);
        var trades = new LinkedHashMap<String, Object>();
        costings.forEach(costing -> trades.put(costing.name(), costing.trades()));
        json.put("costings", trades);
        json.put("home", home);
        json.put("corrections", corrections);
        json.put("ratings", ratings.count());
        var licences = new LinkedHashMap<String, Object>();
        LIBRARIES.forEach(libraries -> licences.put(libraries.licence(), libraries.names()));
        json.put("libraries", licences);
        return RouteJson.write(json);
    }
}
