/// What is wrong with a file, where, and how to mend it.
@NullMarked
package org.decile.core.fault;

import org.jspecify.annotations.NullMarked;
