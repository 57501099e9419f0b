/// Benchmark tables at the screen: which one is in force, and putting another one into force.
@NullMarked
package org.decile.ui.benchmark;

import org.jspecify.annotations.NullMarked;
