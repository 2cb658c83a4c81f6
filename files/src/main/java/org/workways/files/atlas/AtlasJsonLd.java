package org.workways.files.atlas;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.workways.concept.Attestation;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.exposure.Technology;
import org.workways.learning.LearningOpportunity;
import org.workways.learning.SteppingStone;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Figure;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Skill;

/// The whole atlas as linked data: JSON-LD 1.1 with terms of SKOS, of the ESCO model and of schema.org; what these
/// have no term for (levels, what technologies do to tasks) has one of `urn:workways:term:`.
///
/// Sources: W3C JSON-LD 1.1; W3C SKOS Reference; ESCO data model (`http://data.europa.eu/esco/model#`); schema.org
/// `Course`.
public final class AtlasJsonLd {
    private static final JSON WRITER = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT);

    private final Atlas atlas;
    private final List<Object> graph = new ArrayList<>();

    private AtlasJsonLd(Atlas atlas) {
        this.atlas = atlas;
    }

    /// The same atlas gives the same text.
    public static String text(Atlas atlas) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("@context", context());
        whole.put("@graph", new AtlasJsonLd(atlas).graph());
        try {
            return WRITER.asString(whole) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory cannot fail to be written.", e);
        }
    }

    private static Map<String, Object> context() {
        return entry(
                "atlas", "urn:workways:atlas:",
                "term", "urn:workways:term:",
                "skos", "http://www.w3.org/2004/02/skos/core#",
                "esco", "http://data.europa.eu/esco/model#",
                "schema", "https://schema.org/",
                "dct", "http://purl.org/dc/terms/");
    }

    private List<Object> graph() {
        graph.add(entry(
                "@id",
                "atlas:scheme",
                "@type",
                "skos:ConceptScheme",
                "dct:title",
                english("The AIoT atlas"),
                "dct:hasVersion",
                atlas.version()));
        atlas.taxonomy().skills().forEach(skill -> graph.add(node(skill)));
        atlas.taxonomy().occupations().forEach(occupation -> graph.add(node(occupation)));
        atlas.catalogue().opportunities().forEach(course -> graph.add(node(course)));
        atlas.technologies().forEach(technology -> graph.add(node(technology)));
        atlas.catalogue().steppingStones().forEach(job -> graph.add(node(job)));
        atlas.sources().values().forEach(source -> graph.add(node(source)));
        return graph;
    }

    private Map<String, Object> node(Skill skill) {
        var node = concept(skill.id(), "esco:Skill", skill.labels(), skill.description(), skill.links(), "skill");
        node.put("term:family", skill.family().code());
        node.put("term:group", skill.group());
        references(node, "term:buildsOn", skill.buildsOn());
        references(node, "skos:related", skill.closeTo());
        var levels = new ArrayList<>();
        for (int level = 1; level <= 4; level++) {
            int number = level;
            Optional.ofNullable(atlas.levelMeanings().get(Fact.of(skill.id(), level)))
                    .ifPresent(meaning -> levels.add(entry("term:level", number, "skos:definition", english(meaning))));
        }
        if (!levels.isEmpty()) node.put("term:levelMeaning", levels);
        attested(node, atlas.attestation(skill.id()));
        return node;
    }

    private Map<String, Object> node(Occupation occupation) {
        var node = concept(
                occupation.id(),
                "esco:Occupation",
                occupation.labels(),
                occupation.description(),
                occupation.links(),
                "occupation");
        node.put("term:role", occupation.role().name().toLowerCase(Locale.ROOT));
        node.put(
                "term:family",
                occupation.families().stream().map(family -> family.code()).toList());
        occupation.isco().ifPresent(isco -> add(node, "skos:broadMatch", "http://data.europa.eu/esco/isco/C" + isco));
        occupation.entryLevel().ifPresent(level -> node.put("term:entryEqf", level));
        occupation.jobZone().ifPresent(zone -> node.put("term:jobZone", zone));
        references(node, "esco:relatedEssentialSkill", skills(occupation, Requirement.Need.ESSENTIAL));
        references(node, "esco:relatedOptionalSkill", skills(occupation, Requirement.Need.OPTIONAL));
        node.put(
                "term:requirement",
                occupation.requirements().stream()
                        .map(requirement -> requirement(occupation, requirement))
                        .toList());
        node.put(
                "term:figure",
                atlas.figures(occupation).stream().map(AtlasJsonLd::figure).toList());
        attested(node, atlas.attestation(occupation.id()));
        return node;
    }

    private Map<String, Object> node(LearningOpportunity course) {
        var node = entry(
                "@id",
                course.id().toString(),
                "@type",
                "schema:Course",
                "schema:name",
                course.title(),
                "schema:provider",
                entry("@type", "schema:Organization", "schema:name", course.provider()),
                "schema:url",
                reference(course.url()),
                "schema:timeRequired",
                "PT%dH".formatted(Math.round(course.hours().likely())),
                "term:hours",
                entry(
                        "term:low", course.hours().low(),
                        "term:likely", course.hours().likely(),
                        "term:high", course.hours().high(),
                        "term:basis", course.hoursBasis()),
                "schema:inLanguage",
                List.copyOf(course.languages()),
                "schema:courseMode",
                course.mode().code(),
                "term:kind",
                course.kind().code());
        course.price()
                .ifPresent(price -> node.put(
                        "schema:offers",
                        entry(
                                "@type",
                                "schema:AggregateOffer",
                                "schema:lowPrice",
                                price.low(),
                                "schema:highPrice",
                                price.high(),
                                "schema:priceCurrency",
                                "EUR")));
        node.put("schema:coursePrerequisites", facts(course.requires()));
        node.put("schema:teaches", facts(course.gives()));
        course.certificate().ifPresent(name -> node.put("schema:educationalCredentialAwarded", name));
        course.certificatePrice().ifPresent(price -> node.put("term:certificatePriceEur", price.high()));
        course.certificateMonths().ifPresent(months -> node.put("term:certificateMonths", months));
        course.place().ifPresent(place -> node.put("schema:location", place));
        if (!course.runs().isEmpty())
            node.put(
                    "schema:hasCourseInstance",
                    course.runs().stream().map(AtlasJsonLd::instance).toList());
        course.retired().ifPresent(day -> node.put("schema:expires", day.toString()));
        attested(node, Optional.of(course.attestation()));
        return node;
    }

    private static Object instance(LearningOpportunity.Run run) {
        return entry(
                "@type", "schema:CourseInstance",
                "schema:startDate", run.first().toString(),
                "schema:endDate", run.last().toString());
    }

    private Map<String, Object> node(Technology technology) {
        var node = concept(
                technology.id(),
                "term:Technology",
                technology.labels(),
                technology.description(),
                List.of(),
                "technology");
        node.put("term:group", technology.group().code());
        node.put("term:maturity", technology.maturity().code());
        references(node, "term:takesToKnow", technology.skills());
        var effects = new ArrayList<>();
        for (var effect : technology.effects()) {
            var one = entry("term:effect", effect.kind().code(), "skos:definition", english(effect.task()));
            references(one, "term:occupation", effect.occupations());
            effect.onet()
                    .ifPresent(
                            task -> one.put("term:onetTask", task.occupation().code() + " " + task.task()));
            one.put("term:because", effect.reason());
            attested(one, Optional.of(effect.attestation()));
            effects.add(one);
        }
        node.put("term:taskEffect", effects);
        attested(node, atlas.attestation(technology.id()));
        return node;
    }

    private static Map<String, Object> node(SteppingStone job) {
        var node = entry(
                "@id",
                job.occupation() + "/work-leg",
                "@type",
                "term:WorkLeg",
                "term:occupation",
                reference(job.occupation().toString()),
                "term:months",
                job.months(),
                "schema:teaches",
                facts(job.gives()));
        attested(node, Optional.of(job.attestation()));
        return node;
    }

    private static Map<String, Object> node(Source source) {
        var node = entry(
                "@id",
                "term:source/" + source.id(),
                "@type",
                "schema:CreativeWork",
                "dct:identifier",
                source.id(),
                "dct:title",
                source.title(),
                "dct:publisher",
                source.publisher(),
                "dct:license",
                source.licence());
        source.url().ifPresent(url -> node.put("schema:url", reference(url)));
        source.version().ifPresent(version -> node.put("dct:hasVersion", version));
        return node;
    }

    private static Map<String, Object> concept(
            ConceptId id, String type, Labels labels, String description, Collection<Link> links, String kind) {
        var node = entry(
                "@id",
                id.toString(),
                "@type",
                List.of("skos:Concept", type),
                "skos:inScheme",
                reference("atlas:scheme"),
                "skos:prefLabel",
                english(labels.preferred()),
                "skos:altLabel",
                List.copyOf(labels.alternatives()),
                "skos:hiddenLabel",
                List.copyOf(labels.hidden()),
                "skos:definition",
                english(description));
        for (var link : links) add(node, "skos:" + link.match().skos(), address(link.target(), kind));
        return node;
    }

    private static String address(ConceptId target, String kind) {
        return switch (target.scheme()) {
            case "esco" -> "http://data.europa.eu/esco/%s/%s".formatted(kind, target.code());
            case "onet" -> "https://www.onetonline.org/link/summary/" + target.code();
            default -> target.toString();
        };
    }

    private static List<ConceptId> skills(Occupation occupation, Requirement.Need need) {
        return occupation.requirements().stream()
                .filter(requirement -> requirement.need() == need)
                .map(Requirement::skill)
                .toList();
    }

    private Map<String, Object> requirement(Occupation occupation, Requirement requirement) {
        var node = entry(
                "term:skill",
                reference(requirement.skill().toString()),
                "term:level",
                requirement.level().number(),
                "term:need",
                requirement.need().name().toLowerCase(Locale.ROOT));
        attested(node, atlas.attestation(occupation.id(), requirement.skill()));
        return node;
    }

    private static Map<String, Object> figure(Figure figure) {
        return entry(
                "term:measure", figure.measure().code(),
                "term:about", figure.about().toString(),
                "term:year", figure.year(),
                "term:value", figure.value(),
                "term:unit", figure.measure().unit(),
                "dct:source", String.join(" ", figure.attestation().sources()));
    }

    private static List<Object> facts(Collection<Fact> facts) {
        var all = new ArrayList<>();
        for (var fact : facts)
            all.add(entry(
                    "term:skill",
                    reference(fact.skill().toString()),
                    "term:level",
                    fact.level().number()));
        return all;
    }

    private static void attested(Map<String, Object> node, Optional<Attestation> known) {
        known.ifPresent(attestation -> {
            node.put(
                    "dct:source",
                    attestation.sources().stream().map(AtlasJsonLd::source).toList());
            node.put("dct:license", attestation.licence());
            node.put("term:checked", attestation.checked().toString());
            node.put("dct:valid", attestation.validUntil().toString());
            node.put("term:status", attestation.verified() ? "verified" : "unverified");
            node.put("term:confidence", attestation.confidence().name().toLowerCase(Locale.ROOT));
        });
    }

    private static Map<String, Object> source(String source) {
        return reference(source.startsWith("https://") ? source : "term:source/" + source);
    }

    private static void references(Map<String, Object> node, String property, Collection<ConceptId> targets) {
        if (!targets.isEmpty())
            node.put(
                    property,
                    targets.stream().map(target -> reference(target.toString())).toList());
    }

    private static void add(Map<String, Object> node, String property, String address) {
        var all = new ArrayList<Object>();
        if (node.get(property) instanceof List<?> before) all.addAll(before);
        all.add(reference(address));
        node.put(property, all);
    }

    private static Map<String, Object> reference(String id) {
        return entry("@id", id);
    }

    private static Map<String, Object> english(String text) {
        return entry("@language", "en", "@value", text);
    }

    /// Name, value, name, value …, in that order.
    private static Map<String, Object> entry(Object... namesAndValues) {
        var entry = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) entry.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return entry;
    }
}
