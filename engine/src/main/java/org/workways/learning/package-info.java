/// What can be learnt, where, in how many hours, for how much, and what must come first.
@NullMarked
package org.workways.learning;

import org.jspecify.annotations.NullMarked;
