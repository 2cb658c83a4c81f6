package org.workways.store.demand;

import org.workways.demand.JobAdvert;

/// @param key  of the advert
/// @param text key of the words that a recogniser reads; adverts of the same words share it
public record StoredAdvert(long key, long text, JobAdvert advert) {}
