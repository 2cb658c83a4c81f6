/// Rebuilds every trained weight that the product ships from the data beside the project.
@NullMarked
package org.workways.benchmark.train;

import org.jspecify.annotations.NullMarked;
