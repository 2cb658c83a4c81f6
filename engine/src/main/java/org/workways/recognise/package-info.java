/// Which skills a text speaks of, and which sentence says so.
@NullMarked
package org.workways.recognise;

import org.jspecify.annotations.NullMarked;
