/// Tests of faults.
@NullMarked
package org.decile.core.fault;

import org.jspecify.annotations.NullMarked;
