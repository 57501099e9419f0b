/// Files of every kind, sound and broken, and what comes of reading them.
@NullMarked
package org.decile.core.intake;

import org.jspecify.annotations.NullMarked;
