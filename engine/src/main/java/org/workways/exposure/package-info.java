/// Which tasks does AIoT take, change, create?
@NullMarked
package org.workways.exposure;

import org.jspecify.annotations.NullMarked;
