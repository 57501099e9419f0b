/// The pages of this package over real data and a portal in memory.
@NullMarked
package org.decile.ui.policy;

import org.jspecify.annotations.NullMarked;
