/// Files that strangers send, each read in a process of its own: what a file is made to break, it breaks there.
@NullMarked
package org.workways.app.upload;

import org.jspecify.annotations.NullMarked;
