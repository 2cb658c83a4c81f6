/// From heaps of adverts to counts, and from counts to answers about demand.
@NullMarked
package org.workways.app.demand;

import org.jspecify.annotations.NullMarked;
