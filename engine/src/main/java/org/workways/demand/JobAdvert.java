package org.workways.demand;

import java.time.LocalDate;

/// An advert of a job as a source gave it, freed of personal data. What the source did not say is an empty text.
/// @param source   the collection it is from, such as `hn-hiring`; counts of different sources are not comparable
/// @param id       its name within the source, or a hash of its content where the source gives none
/// @param title    of the job, as advertised
/// @param employer as advertised; who has many adverts weighs much in a series
/// @param place    town or region, as advertised
/// @param country  ISO 3166-1 alpha-2 code
/// @param text     plain text, its lines kept
public record JobAdvert(
        String source,
        String id,
        LocalDate posted,
        String title,
        String employer,
        String place,
        String country,
        String text) {
    public JobAdvert {
        if (source.isBlank()) throw new IllegalArgumentException("An advert has a source, got none for '" + id + "'.");
        if (id.isBlank()) throw new IllegalArgumentException("An advert has an id, got none from " + source + ".");
        if (!country.isEmpty() && !country.matches("[A-Z]{2}"))
            throw new IllegalArgumentException(
                    "A country is two capital letters, got '" + country + "' for " + id + ".");
    }
}
