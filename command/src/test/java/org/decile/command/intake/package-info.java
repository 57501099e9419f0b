/// Checking and converting files on the command line.
@NullMarked
package org.decile.command.intake;

import org.jspecify.annotations.NullMarked;
