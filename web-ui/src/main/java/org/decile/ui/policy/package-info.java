/// The rules of each year at the screen: every parameter with its paragraph, and two years or readings side by side.
@NullMarked
package org.decile.ui.policy;

import org.jspecify.annotations.NullMarked;
