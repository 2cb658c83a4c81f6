/// Ratings of work activities, as a table that people can read and override.
@NullMarked
package org.workways.files.exposure;

import org.jspecify.annotations.NullMarked;
