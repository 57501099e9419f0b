/// Tests of files with a row for each case.
@NullMarked
package org.decile.core.exam;

import org.jspecify.annotations.NullMarked;
