/// The command line: one class a word. Answers go to standard output, everything else to standard error.
@NullMarked
package org.workways.app.cli;

import org.jspecify.annotations.NullMarked;
