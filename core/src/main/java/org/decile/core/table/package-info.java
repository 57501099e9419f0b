/// Tables of any kind, CSV or worksheet, as rows of cells, read one at a time within limits.
@NullMarked
package org.decile.core.table;

import org.jspecify.annotations.NullMarked;
