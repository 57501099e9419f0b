/// The figures of `./decile bench`: how fast Decile is beside DuckDB doing a simpler version of the same.
@NullMarked
package org.decile.command.bench;

import org.jspecify.annotations.NullMarked;
