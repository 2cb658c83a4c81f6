/// Which tasks of a job AIoT takes, changes, leaves and creates, beside what others have published.
@NullMarked
package org.workways.app.exposure;

import org.jspecify.annotations.NullMarked;
