/// How well the months to come are foretold.
@NullMarked
package org.workways.benchmark.demand;

import org.jspecify.annotations.NullMarked;
