/// Benchmarks and checks of the search, in its own package because they look inside.
@NullMarked
package org.workways.route;

import org.jspecify.annotations.NullMarked;
