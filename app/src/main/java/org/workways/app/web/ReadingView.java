package org.workways.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.workways.concept.ConceptId;
import org.workways.recognise.HeldSkill;
import org.workways.recognise.HeldSkill.Kind;
import org.workways.recognise.LeftOut;
import org.workways.recognise.Mention;
import org.workways.recognise.Mention.Matched;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// What the page of a reading shows.
/// @param pieces the text, cut where something was found
/// @param held   by family, then by name
/// @param skills as they go into the question for a plan
/// @param atlas  its version
record ReadingView(
        Reading reading,
        Question question,
        List<Piece> pieces,
        List<Held> held,
        List<Held> refused,
        List<Mention.Ambiguous> ambiguous,
        List<Mention.Unknown> unknown,
        List<LeftOut> leftOut,
        String skills,
        String atlas,
        Taxonomy taxonomy) {
    /// A skill as its reader sees and changes it.
    /// @param found where and why; empty if its reader added it
    record Held(Skill skill, int level, Kind kind, Optional<HeldSkill> found) {
        String code() {
            return skill.id().code();
        }

        String because() {
            return found.map(some -> some.evidence().getFirst().because()).orElse("");
        }
    }

    static ReadingView of(Desk desk, Reading reading, Question question) {
        var taxonomy = desk.taxonomy();
        var held = new ArrayList<Held>();
        for (var skill : reading.held(taxonomy))
            held.add(new Held(taxonomy.skill(skill.skill()), skill.level().number(), skill.kind(), Optional.of(skill)));
        for (var fact : reading.added(taxonomy))
            held.add(new Held(taxonomy.skill(fact.skill()), fact.level().number(), Kind.CLAIMED, Optional.empty()));
        held.sort(Comparator.comparing((Held some) -> some.skill().family())
                .thenComparing(some -> some.skill().label()));
        var refused = reading.refused(taxonomy).stream()
                .map(skill -> new Held(taxonomy.skill(skill.skill()), 0, skill.kind(), Optional.of(skill)))
                .toList();
        var recognition = reading.recognition();
        return new ReadingView(
                reading,
                question,
                Piece.of(recognition, reading, taxonomy),
                List.copyOf(held),
                refused,
                recognition.ambiguous(),
                recognition.unknown(),
                recognition.leftOut(),
                Skills.text(reading.facts(taxonomy)),
                desk.atlas().version(),
                taxonomy);
    }

    List<SkillFamily> families() {
        return held.stream().map(some -> some.skill().family()).distinct().toList();
    }

    List<Held> of(SkillFamily family) {
        return held.stream().filter(some -> some.skill().family() == family).toList();
    }

    /// The question with the skills as they stand now.
    Question next() {
        return question.without("via").with("cv", reading.key()).with("skills", skills);
    }

    /// Whether it is about a job and not about somebody.
    boolean isAdvert() {
        return !reading.recognition().cv();
    }

    /// The question for the way to the job that the text describes, by whoever it was asked before.
    Question toward() {
        return person().with("to", Desk.ADVERT + reading.key());
    }

    /// Whoever asked before they brought this text.
    private Question person() {
        var person = reading.key().equals(question.text("cv")) ? question.without("cv", "skills") : question;
        return person.without("via", "also");
    }

    /// Where another text is brought, by the same person.
    String another() {
        return (isAdvert() ? person() : next()).at("/recognise");
    }

    String action() {
        return question.less("cv", reading.key()).at("/recognise/" + reading.key());
    }

    String label(ConceptId skill) {
        return taxonomy.skill(skill).label();
    }

    static List<Kind> kinds() {
        return List.of(Kind.values());
    }

    /// A stretch of the text.
    /// @param start offset in it, which names the stretch on the page
    /// @param found what it speaks of; empty for plain text
    record Piece(int start, String text, List<Found> found) {
        /// Cut at each place that is a match; of two that overlap the earlier gives the place,
        /// of two that begin together the longer; both are told there.
        static List<Piece> of(org.workways.recognise.Recognition recognition, Reading reading, Taxonomy taxonomy) {
            var text = recognition.document().text();
            var mentions = recognition.mentions().stream()
                    .sorted(Comparator.comparingInt(Mention::start)
                            .thenComparing(Comparator.comparingInt(Mention::end).reversed()))
                    .toList();
            var pieces = new ArrayList<Piece>();
            int at = 0;
            for (int i = 0; i < mentions.size(); ) {
                int start = Math.max(at, mentions.get(i).start());
                int end = Math.max(start, mentions.get(i).end());
                var found = new ArrayList<Found>();
                for (; i < mentions.size() && (mentions.get(i).start() < end || found.isEmpty()); i++)
                    found.add(Found.of(mentions.get(i), reading, taxonomy));
                if (start > at) pieces.add(new Piece(at, text.substring(at, start), List.of()));
                if (end > start) pieces.add(new Piece(start, text.substring(start, end), List.copyOf(found)));
                at = Math.max(at, end);
            }
            pieces.add(new Piece(at, text.substring(at), List.of()));
            return pieces;
        }

        /// For a pointer that rests on it.
        String title(Frame frame) {
            return found.stream()
                    .flatMap(some -> some.skills().stream()
                            .map(skill -> skill.label() + ": " + frame.say("found." + some.how())))
                    .distinct()
                    .collect(Collectors.joining("; "));
        }

        /// Apart where the text has an empty line.
        List<String> paragraphs() {
            return List.of(text.split("\\n[ \\t]*\\n\\s*", -1));
        }

        String style() {
            return found.getFirst().style();
        }
    }

    /// What a place speaks of.
    /// @param how `stated`, `denied`, `wished`, `nice`, `several`, `unknown`, `refused`
    record Found(String how, List<Skill> skills, int level, double score, String because, String sentence) {
        static Found of(Mention mention, Reading reading, Taxonomy taxonomy) {
            var sentence = mention.sentence().text();
            return switch (mention) {
                case Matched match ->
                    new Found(
                            how(match, reading),
                            List.of(taxonomy.skill(match.skill())),
                            match.level().number(),
                            match.score(),
                            match.because(),
                            sentence);
                case Mention.Ambiguous some ->
                    new Found("several", skills(some.candidates(), taxonomy), 0, 0, "", sentence);
                case Mention.Unknown some -> new Found("unknown", skills(some.nearest(), taxonomy), 0, 0, "", sentence);
            };
        }

        private static List<Skill> skills(List<ConceptId> ids, Taxonomy taxonomy) {
            return ids.stream().map(taxonomy::skill).toList();
        }

        private static String how(Matched match, Reading reading) {
            if (reading.isRefused(match.skill())) return "refused";
            return switch (match.stance()) {
                case STATED -> "stated";
                case NICE_TO_HAVE -> "nice";
                case NEGATED -> "denied";
                case WISHED -> "wished";
            };
        }

        boolean isMatch() {
            return !how.equals("several") && !how.equals("unknown");
        }

        String style() {
            var family = isMatch() ? skills.getFirst().family().code() : "other";
            return "of-" + family + " is-" + how;
        }
    }
}
