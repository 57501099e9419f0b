/// The program behind `./decile`: reads the command line and hands over to one package per task.
@NullMarked
package org.decile.command;

import org.jspecify.annotations.NullMarked;
