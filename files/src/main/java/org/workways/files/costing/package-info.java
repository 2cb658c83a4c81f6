/// Costings: preferences as files, each number told as a trade that a person would make.
@NullMarked
package org.workways.files.costing;

import org.jspecify.annotations.NullMarked;
