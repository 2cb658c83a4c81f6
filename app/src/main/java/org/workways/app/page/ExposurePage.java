package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workways.app.answer.Backed;
import org.workways.app.answer.EffectView;
import org.workways.app.answer.FigureView;
import org.workways.app.exposure.ComparisonWords;
import org.workways.app.exposure.ExposureShown;
import org.workways.app.words.Figures;
import org.workways.app.words.Words;
import org.workways.concept.ConceptId;
import org.workways.exposure.CreatedWork;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.Outcome;

/// What AIoT does to one occupation, task by task: `exposure.html`.
public final class ExposurePage {
    private static final String RATINGS = "/exposure/ratings.csv";
    private static final double RANK = 60;

    private final ExposureShown shown;
    private final Words words;
    private final Figures figures;
    private final ConceptLinks links;
    private final Optional<RatingBoard> board;

    private ExposurePage(ExposureShown shown, Words words, ConceptLinks links, Optional<RatingBoard> board) {
        this.shown = shown;
        this.words = words;
        this.figures = words.figures();
        this.links = links;
        this.board = board;
    }

    private static ExposurePage alone(ExposureShown shown, Words words) {
        return new ExposurePage(shown, words, ConceptLinks.NONE, Optional.empty());
    }

    /// The whole page. Pure: the same answer gives the same text.
    /// @return HTML that is also well-formed XML; it fetches nothing and runs nothing
    public static String html(ExposureShown shown, Words words) {
        var page = alone(shown, words);
        var sheet = new Sheet(words);
        var label = shown.answer().label();
        var title = Element.of("h1").holding(Phrase.of(words, "exposure.of", Phrase.english(label, words)));
        sheet.add(Element.of("header").holding(title, page.openingMarkup()));
        for (var section : page.sections()) sheet.add(section);
        return sheet.html(words.say("exposure.of", label), "exposure");
    }

    /// What becomes of the work, in sentences; markup.
    /// @param links where names of technologies and occupations lead
    /// @param board where activities can be rated otherwise
    public static String opening(ExposureShown shown, Words words, ConceptLinks links, RatingBoard board) {
        return new ExposurePage(shown, words, links, Optional.of(board))
                .openingMarkup()
                .source();
    }

    /// What is wrong with a rating that was typed, with what was typed where the page has no form of it; markup.
    public static String faults(RatingBoard board, Words words) {
        return board.draft()
                .filter(RatingDraft::isWrong)
                .map(draft -> RatingForm.told(draft, words).source())
                .orElse("");
    }

    /// What the profile would be by ratings that are tried; markup, empty if none is.
    public static String moved(ExposureShown shown, Words words, RatingBoard board) {
        return new TriedProfile(shown.answer(), words, board).markup().source();
    }

    /// All parts of the answer that have something to say, in order.
    /// @param links where names of technologies and occupations lead
    /// @param board where activities can be rated otherwise
    public static List<Section> sections(
            ExposureShown shown, Words words, ConceptLinks links, Optional<RatingBoard> board) {
        return new ExposurePage(shown, words, links, board).sections();
    }

    private Markup openingMarkup() {
        var parts = new ArrayList<Markup>();
        parts.add(Element.of("p", "verdict").saying(verdict()));
        for (var command : sources().commands(rated().isPresent()))
            parts.add(Element.of("p", "more").saying(command));
        if (rated().isPresent()) parts.add(Element.of("p", "more").saying(words.say("exposure.no-forecast")));
        if (!shown.answer().tasks().isEmpty()) parts.add(Element.of("p", "more").holding(tasksOf()));
        int kept = shown.answer().ratings().own().size();
        if (kept > 0) parts.add(Element.of("p", "more").holding(own(kept)));
        return Markup.all(parts);
    }

    private String verdict() {
        if (rated().isEmpty() && shown.answer().tasks().isEmpty())
            return sources().missing();
        return rated().map(this::verdict).orElseGet(() -> words.say("exposure.none-rated"));
    }

    private String verdict(ExposureProfile profile) {
        return words.say(
                "exposure.verdict",
                figures.percent(profile.share(Outcome.TAKEN)),
                figures.percent(profile.share(Outcome.CHANGED)),
                figures.percent(profile.share(Outcome.STAYS)));
    }

    private Optional<ExposureProfile> rated() {
        return shown.answer().profile().filter(profile -> profile.tasks() > 0);
    }

    private Markup tasksOf() {
        return sources().told(id -> linked(id, id.code(), false));
    }

    private ExposureSources sources() {
        return new ExposureSources(shown.answer(), words);
    }

    private Markup own(int kept) {
        var said = words.say(
                "exposure.own", kept, Integer.toString(shown.answer().own().size()));
        if (board.isEmpty()) return Markup.text(said);
        return Markup.all(
                Markup.text(said + " "),
                Element.of("a").with("href", RATINGS).with("download", "").saying(words.say("exposure.own.download")));
    }

    private List<Section> sections() {
        var all = new ArrayList<Section>();
        rated().ifPresent(profile ->
                all.add(Section.of("profile", words.say("exposure.profile", profile.tasks()), profile(profile))));
        for (var outcome : Outcome.values()) {
            var tasks = shown.answer().tasks(outcome);
            var heading = words.say("exposure.tasks." + outcome.code(), tasks.size());
            all.add(Section.of("tasks-" + outcome.code(), heading, tasks(outcome)));
        }
        all.add(Section.of("technologies", words.say("occupation.effects"), effects()));
        all.add(Section.of(
                "emerging",
                words.say("exposure.emerging"),
                EmergingTasks.markup(shown.answer().emerging(), words)));
        all.add(Section.of("published", words.say("exposure.published"), published()));
        all.add(Section.of(
                "workings", words.say("plan.workings"), new ExposureWorkings(words).markup(shown.agreement())));
        all.add(Section.of("sources", words.say("plan.sources"), Workings.sources(shown.data(), words)));
        return all.stream().filter(section -> !section.isEmpty()).toList();
    }

    private Markup profile(ExposureProfile profile) {
        var parts = new ArrayList<Markup>();
        var shipped = shown.answer().shippedProfile();
        parts.add(Element.of("div")
                .with("id", "profile-bars")
                .holding(ExposureBar.wide(profile, shipped, words), ExposureBar.tall(profile, shipped, words)));
        parts.add(Element.of("p", "note").saying(words.say("exposure.legend")));
        shown.answer().ahead().filter(created -> created.tasks() > 0).ifPresent(created -> parts.add(ahead(created)));
        if (profile.unrated() > 0)
            parts.add(Element.of("p", "note").saying(words.say("exposure.unrated", profile.unrated())));
        return Markup.all(parts);
    }

    private Markup ahead(CreatedWork created) {
        return Element.of("p", "note")
                .saying(words.say(
                        "exposure.ahead",
                        created.tasks(),
                        figures.percent(created.interval().low()),
                        figures.percent(created.interval().high())));
    }

    private Markup tasks(Outcome outcome) {
        var list = new ExposureTasks(words, shown.answer(), board, id -> linked(id, shown.technology(id), true));
        return list.markup(shown.answer().tasks(outcome));
    }

    private Markup effects() {
        var table = Table.of(
                words,
                "effected",
                "exposure.effects.caption",
                "effect.task",
                "effect.kind",
                "atlas.one.technology",
                "effect.reason");
        for (var view : shown.answer().effects())
            table.row(
                    Phrase.english(view.effect().task(), words),
                    kind(view),
                    linked(view.technology().id(), view.technology().label(), true),
                    reason(view));
        return table.isEmpty() ? Markup.NONE : table.markup();
    }

    private Markup kind(EffectView view) {
        var code = view.effect().kind().code();
        return Element.of("span", "effect " + code).saying(words.say("effect." + code));
    }

    private Markup reason(EffectView view) {
        var reason = Phrase.english(view.effect().reason(), words);
        if (view.effect().attestation().verified()) return Element.of("span").holding(reason);
        return Element.of("span")
                .holding(
                        reason,
                        Markup.text(" "),
                        Element.of("small", "unverified").saying(words.say("atlas.unverified")));
    }

    private Markup published() {
        var table = Table.of(
                words,
                "scores",
                "occupation.figures.note",
                "figure.measure",
                "figure.value",
                "figure.year",
                "figure.code",
                "figure.source");
        for (var view : shown.answer().figures())
            if (view.figure().measure().isExposure())
                table.row(
                        Phrase.english(view.figure().measure().label(), words),
                        value(view),
                        Markup.text(Integer.toString(view.figure().year())),
                        code(view),
                        Element.of("span")
                                .holding(Markup.joined(
                                        "; ",
                                        view.sources().stream()
                                                .map(ExposurePage::source)
                                                .toList())));
        if (table.isEmpty()) return Markup.NONE;
        return Markup.all(
                beside(), table.markup(), Element.of("p", "note").saying(words.say("exposure.percentile.note")));
    }

    /// Where the published measures and this one agree, and where they do not and why.
    private Markup beside() {
        var all = shown.answer().beside();
        if (all.isEmpty()) return Markup.NONE;
        return Element.of("ul", "beside")
                .holding(all.stream()
                        .map(comparison -> Element.of("li").saying(ComparisonWords.of(comparison, words)))
                        .toList());
    }

    private Markup value(FigureView view) {
        var unit = Phrase.english(view.figure().measure().unit(), words);
        return Element.of("span")
                .holding(
                        Element.of("b").saying(figures.value(view.figure().value())),
                        Markup.text(" "),
                        Element.of("small").holding(unit),
                        percentile(view));
    }

    private Markup percentile(FigureView view) {
        var percentile = shown.answer().percentile(view.figure());
        if (percentile.isEmpty()) return Markup.NONE;
        var bar = new Drawing();
        bar.box("island", 0, 0, RANK, 6, 0);
        bar.box("held", 0, 0, RANK * percentile.getAsDouble() / 100, 6, 0);
        return Element.of("span", "rank")
                .holding(
                        bar.ornament("rank-bar", RANK, 6),
                        Element.of("small")
                                .saying(words.say(
                                        "exposure.percentile", figures.number(Math.round(percentile.getAsDouble())))));
    }

    private Markup code(FigureView view) {
        var fit =
                switch (view.fit()) {
                    case OWN -> words.say("figure.fit.own");
                    case NEAREST -> words.say("figure.fit.nearest");
                    case WIDER -> words.say("figure.fit.wider");
                };
        return Element.of("span")
                .holding(
                        Element.of("code").saying(view.figure().about().toString()),
                        Markup.text(" "),
                        Element.of("small").saying(fit));
    }

    private static Markup source(Backed.Source source) {
        return source.url()
                .map(address -> WebLink.of(address, source.title()))
                .orElseGet(() -> Markup.text(source.title()));
    }

    private Markup linked(ConceptId id, String label, boolean isEnglish) {
        var element = links.to(id)
                .map(address -> Element.of("a").with("href", address))
                .orElseGet(() -> Element.of("span"));
        return (isEnglish && !words.isEnglish() ? element.with("lang", "en") : element).saying(label);
    }
}
