/// The wording of pages in every language there is, each in files that a translator can edit.
@NullMarked
package org.workways.app.words;

import org.jspecify.annotations.NullMarked;
