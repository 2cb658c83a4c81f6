package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import org.workways.app.answer.ConceptView.Other;
import org.workways.app.answer.EffectView;
import org.workways.app.exposure.AdoptionAnswer;
import org.workways.app.exposure.AdoptionAnswer.Post;
import org.workways.app.exposure.Prospect;
import org.workways.app.words.Figures;
import org.workways.app.words.Words;
import org.workways.concept.ConceptId;
import org.workways.exposure.TaskEffect.Kind;
import org.workways.taxonomy.SkillFamily;

/// What comes with technologies that a place adopts.
public final class AdoptionPage {
    private final AdoptionAnswer answer;
    private final Words words;
    private final Figures figures;
    private final ConceptLinks links;

    private AdoptionPage(AdoptionAnswer answer, Words words, ConceptLinks links) {
        this.answer = answer;
        this.words = words;
        this.figures = words.figures();
        this.links = links;
    }

    /// The whole page. Pure: the same answer gives the same text.
    /// @return HTML that is also well-formed XML; it fetches nothing and runs nothing
    public static String html(AdoptionAnswer answer, Words words) {
        var page = new AdoptionPage(answer, words, ConceptLinks.NONE);
        var sheet = new Sheet(words);
        var title = Element.of("h1").holding(page.titleMarkup());
        sheet.add(Element.of("header").holding(title, page.openingMarkup()));
        for (var section : page.sections()) sheet.add(section);
        return sheet.html(title(answer, words), "exposure");
    }

    public static String title(AdoptionAnswer answer, Words words) {
        return words.say("exposure.adopting", new AdoptionPage(answer, words, ConceptLinks.NONE).labels());
    }

    public static String opening(AdoptionAnswer answer, Words words) {
        return new AdoptionPage(answer, words, ConceptLinks.NONE)
                .openingMarkup()
                .source();
    }

    /// @param links where names of technologies, occupations and skills lead
    public static List<Section> sections(AdoptionAnswer answer, Words words, ConceptLinks links) {
        return new AdoptionPage(answer, words, links).sections();
    }

    private Markup titleMarkup() {
        return Phrase.of(words, "exposure.adopting", Phrase.english(labels(), words));
    }

    private String labels() {
        return String.join(
                ", ",
                answer.technologies().stream()
                        .map(technology -> technology.label())
                        .toList());
    }

    private Markup openingMarkup() {
        return Markup.all(
                Element.of("p", "verdict")
                        .saying(words.say(
                                "exposure.adopt.verdict",
                                answer.effects(Kind.TAKES).size(),
                                answer.effects(Kind.CHANGES).size(),
                                answer.effects(Kind.CREATES).size(),
                                answer.posts().size())),
                Element.of("p", "more").saying(words.say("exposure.adopt.limits")));
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        sections.add(Section.of("who", words.say("exposure.adopt.posts"), posts()));
        for (var kind : Kind.values()) {
            var effects = answer.effects(kind);
            sections.add(Section.of(
                    "tasks-" + kind.code(),
                    words.say("exposure.adopt." + kind.code(), effects.size()),
                    tasks(effects)));
        }
        sections.add(Section.of("skills", words.say("exposure.adopt.skills"), skills()));
        sections.add(Section.of("sources", words.say("plan.sources"), Workings.sources(answer.data(), words)));
        return sections.stream().filter(section -> !section.isEmpty()).toList();
    }

    private Markup posts() {
        if (answer.posts().isEmpty()) return Element.of("p", "note").saying(words.say("exposure.adopt.none"));
        return Element.of("ul", "posts")
                .holding(answer.posts().stream().map(this::post).toList());
    }

    private Markup post(Post post) {
        var parts = new ArrayList<Markup>();
        parts.add(Element.of("h3").holding(linked(post.occupation())));
        parts.add(Element.of("ul", "created")
                .holding(post.created().stream()
                        .map(view -> Element.of("li")
                                .holding(Phrase.english(view.effect().task(), words)))
                        .toList()));
        parts.add(needs(post));
        post.standing()
                .asked()
                .ifPresent(note -> parts.add(Element.of("p", "note").saying(note.in(words))));
        post.standing()
                .jobs()
                .ifPresent(jobs -> parts.add(Element.of("p", "note").saying(projection(jobs))));
        if (answer.people() > 0) parts.add(near(post));
        return Element.of("li").holding(parts);
    }

    /// How many skills of each family are essential, as dots in its colour and in words.
    private Markup needs(Post post) {
        var families = new ArrayList<Markup>();
        post.needs()
                .forEach((family, count) -> families.add(Element.of("li", "of-" + family.code())
                        .holding(
                                Element.of("span", "dots")
                                        .with("aria-hidden", "true")
                                        .saying("●".repeat(count)),
                                Markup.text(" "
                                        + words.say(
                                                "exposure.adopt.needs",
                                                words.say("family." + family.code()),
                                                count)))));
        return Element.of("ul", "needs").holding(families);
    }

    private String projection(Prospect.Projection jobs) {
        return words.say(
                "exposure.projection",
                jobs.about().code(),
                words.say(
                        switch (jobs.fit()) {
                            case OWN -> "figure.fit.own";
                            case NEAREST -> "figure.fit.nearest";
                            case WIDER -> "figure.fit.wider";
                        }),
                figures.change(jobs.change()),
                Integer.toString(jobs.from()),
                Integer.toString(jobs.to()));
    }

    private Markup near(Post post) {
        if (post.near().isEmpty())
            return Element.of("p").saying(words.say("exposure.adopt.far", figures.hours(answer.within())));
        var people = new ArrayList<Markup>();
        for (var near : post.near())
            people.add(Element.of("li")
                    .holding(
                            Phrase.english(near.person(), words),
                            Markup.text(" "),
                            Element.of("b")
                                    .saying(
                                            near.hours() == 0
                                                    ? words.say("exposure.adopt.ready")
                                                    : figures.hours(near.hours()))));
        return Markup.all(
                Element.of("p", "near").saying(words.say("exposure.adopt.near", figures.hours(answer.within()))),
                Element.of("ul", "near").holding(people));
    }

    private Markup tasks(List<EffectView> effects) {
        var table = Table.of(
                words,
                "adopted",
                "exposure.adopt.tasks.caption",
                "effect.task",
                "exposure.adopt.whose",
                "atlas.one.technology",
                "effect.reason");
        for (var view : effects)
            table.row(
                    Phrase.english(view.effect().task(), words),
                    Markup.joined(
                            ", ", view.occupations().stream().map(this::linked).toList()),
                    linked(view.technology()),
                    Phrase.english(view.effect().reason(), words));
        return table.isEmpty() ? Markup.NONE : table.markup();
    }

    private Markup skills() {
        var families = new ArrayList<Markup>();
        answer.skills().forEach((family, skills) -> families.add(family(family, skills)));
        return Element.of("dl", "skills-by-family").holding(families);
    }

    private Markup family(SkillFamily family, List<Other> skills) {
        return Element.of("div", "of-" + family.code())
                .holding(
                        Element.of("dt")
                                .saying(words.say(
                                        "exposure.adopt.needs", words.say("family." + family.code()), skills.size())),
                        Element.of("dd")
                                .holding(Markup.joined(
                                        ", ", skills.stream().map(this::linked).toList())));
    }

    private Markup linked(Other other) {
        return linked(other.id(), other.label());
    }

    private Markup linked(ConceptId id, String label) {
        var name = links.to(id)
                .map(address -> Element.of("a").with("href", address))
                .orElseGet(() -> Element.of("span"));
        return (words.isEnglish() ? name : name.with("lang", "en")).saying(label);
    }
}
