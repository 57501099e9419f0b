/// QRDA III tables at the screen, over the real measures and a portal that lives in memory.
@NullMarked
package org.decile.ui.qrda;

import org.jspecify.annotations.NullMarked;
