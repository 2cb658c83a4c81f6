/// How fast Workways is, measured as a user would: commands, imports, routes. Never shipped.
@NullMarked
package org.workways.benchmark;

import org.jspecify.annotations.NullMarked;
