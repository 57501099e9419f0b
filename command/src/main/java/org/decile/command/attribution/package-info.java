/// The command that attributes beneficiaries to practices.
@NullMarked
package org.decile.command.attribution;

import org.jspecify.annotations.NullMarked;
