package org.workways.demand;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.demand.AdvertReading.AskedSkill;
import org.workways.recognise.Document;
import org.workways.recognise.Mention.Matched;
import org.workways.recognise.Mention.Stance;
import org.workways.recognise.Recogniser;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// Reads which skills and occupations an advert asks for. The same text gives the same reading under one version.
public final class AdvertRecogniser {
    /// Of the rules; that of the names is the taxonomy's.
    public static final int VERSION = 2;

    private final Taxonomy taxonomy;
    private final Recogniser recogniser;
    private final NamedJobs jobs;

    /// @param recogniser of the taxonomy's skills
    public AdvertRecogniser(Taxonomy taxonomy, Recogniser recogniser) {
        this.taxonomy = taxonomy;
        this.recogniser = recogniser;
        this.jobs = new NamedJobs(taxonomy.occupations());
    }

    public AdvertReading read(JobAdvert advert) {
        var recognition = recogniser.recognise(new Document(advert.id(), text(advert)), advert.posted());
        var named = new TreeSet<ConceptId>();
        Headline.lines(advert).forEach(line -> named.addAll(jobs.in(line)));
        var best = new TreeMap<ConceptId, AskedSkill>();
        for (var mention : recognition.matched())
            if (mention.stance() != Stance.NEGATED)
                best.merge(mention.skill(), asked(mention), AdvertRecogniser::higher);
        return new AdvertReading(
                List.copyOf(best.values()),
                families(best.keySet()),
                named,
                ListedTerms.in(recognition, Headline.bodyAt(advert)),
                RolePhrases.in(advert),
                recognition.unknown().size());
    }

    private SortedSet<ConceptId> families(Collection<ConceptId> skills) {
        var families = new TreeSet<ConceptId>();
        for (var skill : skills)
            taxonomy.findSkill(skill).map(found -> found.family()).ifPresent(family -> families.add(id(family)));
        return families;
    }

    /// As in `family:iot`.
    public static ConceptId id(SkillFamily family) {
        return new ConceptId(AskedKind.FAMILY.code(), family.code());
    }

    private static String text(JobAdvert advert) {
        return advert.title().isEmpty() ? advert.text() : advert.title() + "\n" + advert.text();
    }

    private static AskedSkill asked(Matched mention) {
        return new AskedSkill(mention.skill(), mention.level(), mention.score());
    }

    private static AskedSkill higher(AskedSkill one, AskedSkill other) {
        return new AskedSkill(one.skill(), one.level().max(other.level()), Math.max(one.score(), other.score()));
    }
}
