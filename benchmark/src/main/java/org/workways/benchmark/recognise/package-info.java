/// How accurate is recognition, on sets that people labelled?
@NullMarked
package org.workways.benchmark.recognise;

import org.jspecify.annotations.NullMarked;
