/// The pages of this package over real data and a portal in memory.
@NullMarked
package org.decile.ui.measure;

import org.jspecify.annotations.NullMarked;
