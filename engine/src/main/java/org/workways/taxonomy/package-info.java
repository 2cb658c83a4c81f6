/// What work and skills exist: occupations, what they require, and how concepts of different schemes are linked.
@NullMarked
package org.workways.taxonomy;

import org.jspecify.annotations.NullMarked;
