/// What somebody can do today. No name, no account.
@NullMarked
package org.workways.profile;

import org.jspecify.annotations.NullMarked;
