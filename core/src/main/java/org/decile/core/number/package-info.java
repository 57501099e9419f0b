/// Exact numbers with their units: performance rates, points and percents. Rounding lives here and nowhere else.
@NullMarked
package org.decile.core.number;

import org.jspecify.annotations.NullMarked;
