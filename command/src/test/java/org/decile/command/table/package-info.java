/// Running commands in tests.
@NullMarked
package org.decile.command.table;

import org.jspecify.annotations.NullMarked;
