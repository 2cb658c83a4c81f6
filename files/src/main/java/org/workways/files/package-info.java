/// The formats of the outside world, in and out; here, what all of them share: files that a user named.
@NullMarked
package org.workways.files;

import org.jspecify.annotations.NullMarked;
