package org.workways.concept;

/// Told by long work how far it is.
@FunctionalInterface
public interface Progress {
    Progress SILENT = (stage, done, total) -> {};

    /// @param done  not above `total`
    /// @param total 0 if it is not known
    void report(String stage, long done, long total);
}
