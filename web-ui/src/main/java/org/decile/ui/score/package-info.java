/// Scores at the screen: working one out from what is in force, keeping it on record, and explaining it.
@NullMarked
package org.decile.ui.score;

import org.jspecify.annotations.NullMarked;
