package org.workways.files.advert;

import java.io.Serial;
import org.workways.concept.UserException;

/// A part holds something else than adverts. If it is all that was named, the user is told at
/// once; if it is one of many, it is an issue.
final class NotAdverts extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final UserException told;

    NotAdverts(String problem, String advice) {
        super(problem);
        this.told = new UserException(problem, advice);
    }

    UserException told() {
        return told;
    }
}
