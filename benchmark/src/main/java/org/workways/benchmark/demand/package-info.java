/// How right the figures of demand are, measured on made and on real adverts. Never shipped.
@NullMarked
package org.workways.benchmark.demand;

import org.jspecify.annotations.NullMarked;
