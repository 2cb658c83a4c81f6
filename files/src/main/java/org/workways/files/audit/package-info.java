/// What an audit of a programme gives to take along: workbooks.
@NullMarked
package org.workways.files.audit;

import org.jspecify.annotations.NullMarked;
