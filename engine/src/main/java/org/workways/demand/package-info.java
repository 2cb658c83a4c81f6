/// How often a skill is asked for, since when, how sure that is, and what comes next.
@NullMarked
package org.workways.demand;

import org.jspecify.annotations.NullMarked;
