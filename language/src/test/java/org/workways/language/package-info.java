@NullMarked
package org.workways.language;

import org.jspecify.annotations.NullMarked;
