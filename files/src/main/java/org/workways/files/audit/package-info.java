/// What an audit of a programme is given in one file, and gives to take along: tables of modules, workbooks.
@NullMarked
package org.workways.files.audit;

import org.jspecify.annotations.NullMarked;
