/// Counts of adverts as one table that people can read, exchange and keep.
@NullMarked
package org.workways.files.demand;

import org.jspecify.annotations.NullMarked;
