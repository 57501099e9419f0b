/// Uploads and the demo, over real rules, measures and benchmarks and a portal that lives in memory.
@NullMarked
package org.decile.ui.submission;

import org.jspecify.annotations.NullMarked;
