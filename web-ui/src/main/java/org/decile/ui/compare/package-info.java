/// Two years of a practice side by side: what changed, and whether improvement counts.
@NullMarked
package org.decile.ui.compare;

import org.jspecify.annotations.NullMarked;
