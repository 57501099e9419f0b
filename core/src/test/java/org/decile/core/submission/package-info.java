/// Tests of results files.
@NullMarked
package org.decile.core.submission;

import org.jspecify.annotations.NullMarked;
