package org.workways.store;

import java.io.Serial;

/// Files are not what was saved. The message is a clause that says how; users see it inside a `UserException`.
final class DamagedException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    DamagedException(String how) {
        super(how);
    }

    DamagedException(String how, Throwable cause) {
        super(how, cause);
    }
}
