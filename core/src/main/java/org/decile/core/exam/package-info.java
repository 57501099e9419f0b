/// Files with a row for each case, what their codes mean, and the rates that come of them.
@NullMarked
package org.decile.core.exam;

import org.jspecify.annotations.NullMarked;
