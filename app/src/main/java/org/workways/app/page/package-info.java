/// Pages that stand alone: one HTML file with its style and drawings inside, for the screen and for paper. No script,
/// nothing fetched, no clock; the same answer gives the same bytes.
@NullMarked
package org.workways.app.page;

import org.jspecify.annotations.NullMarked;
