/// Matches that somebody judged, from a table.
@NullMarked
package org.workways.files.correction;

import org.jspecify.annotations.NullMarked;
