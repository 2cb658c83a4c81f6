package org.workways.demand;

import java.util.ArrayList;
import java.util.List;

/// Where a text names a job, wherever it does so: *we work with our data engineers* names one too.
/// @param from of the stems, the first that is of the name
/// @param to   the noun
record JobMention(NamedJob job, int from, int to) {
    /// Words before a noun that may say its field.
    private static final int FURTHEST = 8;

    /// @param stems from `JobWords`
    static List<JobMention> in(List<String> stems) {
        var mentions = new ArrayList<JobMention>();
        for (int at = 0; at < stems.size(); at++) if (JobWords.isNoun(stems.get(at))) read(stems, at, mentions);
        return mentions;
    }

    /// Reads from a noun back: each run of fields is a job, as in *front-end, Ruby and data engineers*.
    private static void read(List<String> stems, int at, List<JobMention> mentions) {
        var noun = stems.get(at);
        int before = mentions.size();
        int from = at;
        boolean inSoftware = false;
        var fields = new JobFields();
        if (at + 2 < stems.size() && JobWords.opensField(stems.get(at + 1)) && !isOfNext(stems, at + 2))
            fields.add(stems.get(at + 2));
        for (int i = at - 1; i >= Math.max(0, at - FURTHEST); i--) {
            var stem = stems.get(i);
            if (JobWords.partsList(stem)) {
                if (!JobWords.sharesNoun(noun, stem)) break;
                if (fields.isEmpty()) continue;
                mentions.add(new JobMention(fields.job(noun), from, at));
                fields = new JobFields();
                continue;
            }
            if (stem.equals("software")) inSoftware = true;
            else if (!fields.add(stem) && !JobWords.isLevel(stem)) break;
            from = i;
        }
        if (!fields.isEmpty()) mentions.add(new JobMention(fields.job(noun), from, at));
        else if (mentions.size() == before && (inSoftware || JobWords.standsAlone(noun)))
            mentions.add(new JobMention(new JobFields().job(noun), from, at));
    }

    /// Whether a noun of its own follows, as in *Data Engineer, QA Engineer*.
    private static boolean isOfNext(List<String> stems, int at) {
        int end = at;
        while (end < stems.size() && JobFields.isField(stems.get(end))) end++;
        return end < stems.size()
                && (JobWords.isNoun(stems.get(end)) || stems.get(end).equals("software"));
    }
}
