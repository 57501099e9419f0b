/// The rules by example: tables in `examples/`, thresholds, properties.
@NullMarked
package org.decile.core.score;

import org.jspecify.annotations.NullMarked;
