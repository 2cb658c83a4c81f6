/// Reads the syllabi of a programme and tells what they teach beside what is asked.
@NullMarked
package org.workways.app.audit;

import org.jspecify.annotations.NullMarked;
