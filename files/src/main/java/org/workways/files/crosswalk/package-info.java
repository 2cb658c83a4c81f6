/// The official crosswalk from occupations of ESCO to those of O\*NET.
@NullMarked
package org.workways.files.crosswalk;

import org.jspecify.annotations.NullMarked;
