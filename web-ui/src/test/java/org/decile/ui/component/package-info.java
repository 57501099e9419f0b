/// The vocabulary of the pages, by itself.
@NullMarked
package org.decile.ui.component;

import org.jspecify.annotations.NullMarked;
