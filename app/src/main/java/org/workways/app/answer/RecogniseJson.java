package org.workways.app.answer;

import java.util.LinkedHashMap;
import java.util.Locale;
import org.workways.recognise.HeldJob;
import org.workways.recognise.Mention;
import org.workways.recognise.Recognition;
import org.workways.taxonomy.Taxonomy;

/// What a document speaks of, as JSON, in the form that `docs/recognise.md` describes.
public final class RecogniseJson {
    private RecogniseJson() {}

    /// Ends in a line break.
    public static String text(Recognition recognition, Taxonomy taxonomy) {
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
                "section",
                        match.sentence()
                                .section()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'),
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
        return RouteJson.entry(
                "occupation", job.occupation().toString(),
                "label", job.label(),
                "years", RouteJson.round(job.years(), 1),
                "sentence", job.sentence().text(),
                "start", job.start(),
                "end", job.end());
    }
}
