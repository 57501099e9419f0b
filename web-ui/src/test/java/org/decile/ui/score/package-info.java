/// Scores at the screen, shown over real rules, measures and benchmarks and a portal that lives in memory.
@NullMarked
package org.decile.ui.score;

import org.jspecify.annotations.NullMarked;
