/// Measures at the screen: the list to search and filter, and a measure's own page with its benchmarks over the years.
@NullMarked
package org.decile.ui.measure;

import org.jspecify.annotations.NullMarked;
