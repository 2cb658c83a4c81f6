/// How the measure of exposure lies to those that others have published.
@NullMarked
package org.workways.benchmark.exposure;

import org.jspecify.annotations.NullMarked;
