/// The AIoT atlas: its tables, as `atlas/README.md` specifies them, read into one taxonomy and one catalogue.
@NullMarked
package org.workways.files.atlas;

import org.jspecify.annotations.NullMarked;
