package org.workways.store.demand;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.workways.demand.JobAdvert;

/// Numbers for adverts, texts and employers: the first 64 bits of a SHA-256. Among a million, two are the same with a
/// probability of 3 in 100 million.
final class AdvertKey {
    private static final String DIVIDER = "\u0000";

    private AdvertKey() {}

    /// Of an advert: the same source, id, day and words.
    static long of(JobAdvert advert) {
        return hash(String.join(
                DIVIDER, advert.source(), advert.id(), advert.posted().toString(), advert.title(), advert.text()));
    }

    /// Of what a recogniser reads of it.
    static long ofText(JobAdvert advert) {
        return hash(advert.title() + DIVIDER + advert.text());
    }

    /// 0 if the employer is not known.
    static long ofEmployer(String employer) {
        var name = employer.strip().toLowerCase(Locale.ROOT);
        return name.isEmpty() ? 0 : hash(name);
    }

    private static long hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
