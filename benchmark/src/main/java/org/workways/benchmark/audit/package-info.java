/// How right and how fast an audit of syllabi is.
@NullMarked
package org.workways.benchmark.audit;

import org.jspecify.annotations.NullMarked;
