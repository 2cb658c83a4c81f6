package org.workways.exposure;

import java.util.Locale;

/// What becomes of a task.
public enum Outcome {
    /// Nobody has to do it any more.
    TAKEN,
    /// A person does it with a machine, in another way.
    CHANGED,
    /// A person does it as before.
    STAYS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
