/// The O\*NET database as its publisher offers it for download: tab-separated text files in one zip file.
@NullMarked
package org.workways.files.onet;

import org.jspecify.annotations.NullMarked;
