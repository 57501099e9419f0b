/// `./decile score`: files in, explained scores out. Reading, choosing tables, and writing; the rules are core's.
@NullMarked
package org.decile.command.score;

import org.jspecify.annotations.NullMarked;
