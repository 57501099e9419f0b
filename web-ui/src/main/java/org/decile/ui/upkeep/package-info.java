/// What the pages share on which portal administrators look after a year's tables: the page itself, the place to drop a
/// file, what a file would change, putting it into force and withdrawing it, and the history.
@NullMarked
package org.decile.ui.upkeep;

import org.jspecify.annotations.NullMarked;
