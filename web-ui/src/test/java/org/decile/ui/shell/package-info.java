/// The frame, the home page and the pages that say "no".
@NullMarked
package org.decile.ui.shell;

import org.jspecify.annotations.NullMarked;
