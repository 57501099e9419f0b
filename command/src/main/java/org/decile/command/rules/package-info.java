/// `./decile rules`: prints a year's rules, or what two years or two readings differ in.
@NullMarked
package org.decile.command.rules;

import org.jspecify.annotations.NullMarked;
