/// Benchmarks of recognition that look inside, and so lie in its package.
@NullMarked
package org.workways.recognise;

import org.jspecify.annotations.NullMarked;
