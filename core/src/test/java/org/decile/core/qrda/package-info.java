/// Tests of QRDA Category III files; their practices and figures are invented.
@NullMarked
package org.decile.core.qrda;

import org.jspecify.annotations.NullMarked;
