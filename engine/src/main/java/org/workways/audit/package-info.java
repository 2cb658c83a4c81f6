/// Does a curriculum teach what is asked, and what should change?
@NullMarked
package org.workways.audit;

import org.jspecify.annotations.NullMarked;
