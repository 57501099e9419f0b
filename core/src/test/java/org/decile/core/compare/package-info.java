/// What holds for two years side by side.
@NullMarked
package org.decile.core.compare;

import org.jspecify.annotations.NullMarked;
