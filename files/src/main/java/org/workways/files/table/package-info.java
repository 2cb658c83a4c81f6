/// Tables in text: one header row, then rows whose cells are asked for by the name of their column.
@NullMarked
package org.workways.files.table;

import org.jspecify.annotations.NullMarked;
