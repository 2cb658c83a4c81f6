/// Puts the parts together, by hand, and decides where things lie on this machine.
@NullMarked
package org.workways.app.wiring;

import org.jspecify.annotations.NullMarked;
