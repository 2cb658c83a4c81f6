/// The ESCO classification as the European Commission's portal offers it for download: CSV tables in one or several
/// zip files.
@NullMarked
package org.workways.files.esco;

import org.jspecify.annotations.NullMarked;
