/// Commands for maintainers about the official data that come with Decile.
@NullMarked
package org.decile.command.data;

import org.jspecify.annotations.NullMarked;
