/// How much the web application answers, how fast, and in how much memory.
@NullMarked
package org.workways.benchmark.web;

import org.jspecify.annotations.NullMarked;
