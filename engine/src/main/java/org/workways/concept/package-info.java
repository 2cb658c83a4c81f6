/// How things are named and measured: ids, levels, hours, prices, provenance, and the two-sentence error.
@NullMarked
package org.workways.concept;

import org.jspecify.annotations.NullMarked;
