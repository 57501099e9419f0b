/// Files that practices have, checked and turned into other forms on the command line; and how all commands that take
/// such files open them.
@NullMarked
package org.decile.command.intake;

import org.jspecify.annotations.NullMarked;
