/// How good the figures about demand are, and how fast.
@NullMarked
package org.workways.benchmark.demand;

import org.jspecify.annotations.NullMarked;
