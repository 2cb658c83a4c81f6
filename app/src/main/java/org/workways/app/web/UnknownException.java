package org.workways.app.web;

import java.io.Serial;
import org.workways.concept.UserException;

/// What the address names is not there.
final class UnknownException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final UserException why;

    UnknownException(UserException why) {
        super(why);
        this.why = why;
    }

    UserException why() {
        return why;
    }
}
