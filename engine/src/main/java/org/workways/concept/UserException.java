package org.workways.concept;

import java.io.Serial;

/// Something the user can put right: what is wrong (with file, place and value) and what to do next. Everything else
/// is a bug.
public final class UserException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String problem;
    private final String advice;

    public UserException(String problem, String advice) {
        super(problem + " " + advice);
        this.problem = problem;
        this.advice = advice;
    }

    public String problem() {
        return problem;
    }

    public String advice() {
        return advice;
    }
}
