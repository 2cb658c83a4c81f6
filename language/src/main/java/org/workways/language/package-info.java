/// The sentence model of `recognise` made real: texts to vectors, and the labels nearest to a vector. Works offline.
@NullMarked
package org.workways.language;

import org.jspecify.annotations.NullMarked;
