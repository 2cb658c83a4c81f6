/// Releases of classifications as their publishers ship them: tables in zip files, read without unpacking and without
/// trust.
///
/// Nothing is written to disk. A zip that is cut off, damaged, points outside itself or inflates beyond two gigabytes
/// is refused with a `UserException`; rows that cannot be right are issues.
@NullMarked
package org.workways.files.release;

import org.jspecify.annotations.NullMarked;
