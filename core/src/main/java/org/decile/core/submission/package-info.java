/// What a practice reports: measure results, the files they come in, and what is wrong with such a file.
@NullMarked
package org.decile.core.submission;

import org.jspecify.annotations.NullMarked;
