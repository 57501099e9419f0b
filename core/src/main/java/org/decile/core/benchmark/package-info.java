/// CMS's benchmarks: decile ladders per measure and collection type, the tables they come in, and differences between
/// tables.
@NullMarked
package org.decile.core.benchmark;

import org.jspecify.annotations.NullMarked;
