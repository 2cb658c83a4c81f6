package org.workways.app.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.workways.recognise.Certificate;
import org.workways.recognise.Education;
import org.workways.recognise.HeldJob;
import org.workways.recognise.HeldSkill;
import org.workways.recognise.LeftOut;
import org.workways.recognise.Mention;
import org.workways.recognise.Recognition;
import org.workways.recognise.Sentence;
import org.workways.taxonomy.Taxonomy;

/// What a document speaks of, as JSON, in the form that `docs/recognise.md` describes.
public final class RecogniseJson {
    private RecogniseJson() {}

    /// Ends in a line break.
    public static String text(Recognition recognition, Taxonomy taxonomy) {
        return text(recognition, recognition.cv() ? HeldSkill.of(recognition, taxonomy) : List.of(), taxonomy);
    }

    /// The same with skills as somebody judged them.
    public static String text(Recognition recognition, List<HeldSkill> held, Taxonomy taxonomy) {
        var json = new LinkedHashMap<String, Object>();
        json.put("document", recognition.document().name());
        json.put("language", recognition.language().code());
        json.put(
                "matched",
                recognition.matched().stream()
                        .map(match -> matched(match, taxonomy))
                        .toList());
        json.put(
                "ambiguous",
                recognition.ambiguous().stream().map(RecogniseJson::ambiguous).toList());
        json.put(
                "unknown",
                recognition.unknown().stream().map(RecogniseJson::unknown).toList());
        json.put("jobs", recognition.jobs().stream().map(RecogniseJson::job).toList());
        json.put("held", held.stream().map(skill -> held(skill, taxonomy)).toList());
        json.put(
                "education",
                recognition.education().stream().map(RecogniseJson::education).toList());
        json.put(
                "certificates",
                recognition.certificates().stream()
                        .map(RecogniseJson::certificate)
                        .toList());
        json.put(
                "leftOut",
                recognition.leftOut().stream().map(RecogniseJson::leftOut).toList());
        return RouteJson.write(json);
    }

    private static Object matched(Mention.Matched match, Taxonomy taxonomy) {
        return RouteJson.entry(
                "skill", match.skill().toString(),
                "label", taxonomy.skill(match.skill()).label(),
                "level", match.level().number(),
                "score", RouteJson.round(match.score(), 3),
                "stance", match.stance().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "because", match.because(),
                "sentence", match.sentence().text(),
                "section", match.sentence().section().code(),
                "start", match.start(),
                "end", match.end());
    }

    private static Object ambiguous(Mention.Ambiguous mention) {
        return RouteJson.entry(
                "text", mention.text(),
                "candidates",
                        mention.candidates().stream().map(Object::toString).toList(),
                "sentence", mention.sentence().text(),
                "start", mention.start(),
                "end", mention.end());
    }

    private static Object unknown(Mention.Unknown mention) {
        return RouteJson.entry(
                "text", mention.text(),
                "nearest", mention.nearest().stream().map(Object::toString).toList(),
                "sentence", mention.sentence().text(),
                "start", mention.start(),
                "end", mention.end());
    }

    private static Object job(HeldJob job) {
        var json = RouteJson.entry(
                "occupation", job.occupation().toString(),
                "label", job.label(),
                "years", RouteJson.round(job.years(), 1));
        job.period().ifPresent(period -> json.put("lastYear", period.lastYear()));
        return with(json, job.sentence(), job.start(), job.end());
    }

    /// Without the evidence, which `matched` holds.
    private static Object held(HeldSkill skill, Taxonomy taxonomy) {
        var json = RouteJson.skill(skill, taxonomy);
        json.remove("evidence");
        return json;
    }

    private static Object education(Education entry) {
        var json = RouteJson.entry("degree", entry.degree(), "field", entry.field());
        entry.year().ifPresent(year -> json.put("year", year));
        return with(json, entry.sentence());
    }

    private static Object certificate(Certificate certificate) {
        var json = RouteJson.entry("name", certificate.name());
        certificate.year().ifPresent(year -> json.put("year", year));
        return with(json, certificate.sentence());
    }

    private static Object leftOut(LeftOut left) {
        var json = RouteJson.entry(
                "kind", left.kind().code(),
                "because", left.because(),
                "named", left.named().stream().map(Object::toString).toList());
        return with(json, left.sentence());
    }

    private static Object with(Map<String, Object> json, Sentence sentence) {
        return with(json, sentence, sentence.start(), sentence.end());
    }

    private static Object with(Map<String, Object> json, Sentence sentence, int start, int end) {
        json.put("sentence", sentence.text());
        json.put("start", start);
        json.put("end", end);
        return json;
    }
}
