/// How commands take in tables: opening a file that somebody named, and saying what is wrong with it.
@NullMarked
package org.decile.command.table;

import org.jspecify.annotations.NullMarked;
