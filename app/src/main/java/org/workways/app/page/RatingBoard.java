package org.workways.app.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.workways.exposure.Rubric;

/// Where ratings may be tried and kept, and which are.
/// @param address of the page
/// @param tries   ratings that are in force and not kept, by activity
/// @param draft   what was last typed in a form
public record RatingBoard(String address, Map<String, Rubric> tries, Optional<RatingDraft> draft) {
    /// On a page, the place of the form that was filled in last.
    public static final String FORM = "rated-otherwise";

    public RatingBoard {
        tries = Collections.unmodifiableMap(new LinkedHashMap<>(tries));
    }

    /// Where a form goes that is to be tried.
    String tryOut() {
        return address + "/try";
    }

    /// Where a rating is kept.
    String keep() {
        return address + "/keep";
    }

    /// Where the shipped rating is made to count again.
    String takeBack() {
        return address + "/take-back";
    }

    /// `4.A.1.a.1.I01:2120000`
    public static String code(String activity, Rubric rubric) {
        var code = new StringBuilder(activity).append(':');
        rubric.values().forEach(code::append);
        return code.toString();
    }
}
