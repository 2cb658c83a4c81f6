package org.workways.files.advert;

import org.workways.concept.ImportIssue;
import org.workways.demand.JobAdvert;

/// Takes adverts as they are read, in the order of the file.
public interface AdvertSink {
    /// @param record counts from 1 over the whole file, bad records too, all entries of a zip
    ///     together; the same at every reading of the same bytes
    void advert(JobAdvert advert, long record);

    void issue(ImportIssue issue);

    /// Asked before every record; `false` ends the reading.
    boolean goOn();

    /// @param bytesRead never above `bytesAll`
    void at(long bytesRead, long bytesAll);
}
