/// The rules of the years at the screen.
@NullMarked
package org.decile.ui.policy;

import org.jspecify.annotations.NullMarked;
