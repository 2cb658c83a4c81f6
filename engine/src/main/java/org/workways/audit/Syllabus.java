package org.workways.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.workways.recognise.Document;

/// One module of a programme, as it describes itself.
/// @param code    unique in its programme: `ACA-101`
/// @param title   as written
/// @param term    from 1 on, if it says
/// @param credits if it says
/// @param needs   modules that one must have done before, by code or title, as written
/// @param text    all that is said of it
public record Syllabus(
        String code, String title, OptionalInt term, Optional<Credits> credits, List<String> needs, Document text) {
    public Syllabus {
        if (code.isBlank()) throw new IllegalArgumentException("A module has a code.");
        needs = List.copyOf(needs);
    }
}
