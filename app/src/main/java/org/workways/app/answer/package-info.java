/// Answers with everything a person needs to judge them, before they become text, JSON, a page or a calendar.
@NullMarked
package org.workways.app.answer;

import org.jspecify.annotations.NullMarked;
