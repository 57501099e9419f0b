/// Two years side by side, over real rules and benchmarks.
@NullMarked
package org.decile.ui.compare;

import org.jspecify.annotations.NullMarked;
