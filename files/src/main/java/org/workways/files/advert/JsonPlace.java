package org.workways.files.advert;

import com.fasterxml.jackson.core.JsonProcessingException;

/// Where JSON stops being JSON.
final class JsonPlace {
    private JsonPlace() {}

    static String of(JsonProcessingException problem) {
        var at = problem.getLocation();
        return at == null ? "an unknown place" : "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    }
}
