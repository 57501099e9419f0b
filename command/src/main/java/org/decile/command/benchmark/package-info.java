/// Commands about benchmarks.
@NullMarked
package org.decile.command.benchmark;

import org.jspecify.annotations.NullMarked;
