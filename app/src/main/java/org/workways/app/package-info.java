/// The product as people run it. The command line never loads a web stack.
@NullMarked
package org.workways.app;

import org.jspecify.annotations.NullMarked;
