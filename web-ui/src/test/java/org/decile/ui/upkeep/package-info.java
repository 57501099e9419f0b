/// Uploaded tables that live in memory.
@NullMarked
package org.decile.ui.upkeep;

import org.jspecify.annotations.NullMarked;
