/// Tables as spreadsheet programs write them, and as they arrive broken.
@NullMarked
package org.decile.core.table;

import org.jspecify.annotations.NullMarked;
