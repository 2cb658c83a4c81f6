/// Is the atlas right? Its figures from their sources, its requirements beside adverts and other classifications, and
/// the rows for a second look.
@NullMarked
package org.workways.benchmark.atlas;

import org.jspecify.annotations.NullMarked;
