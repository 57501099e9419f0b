/// What holds for the whole domain.
@NullMarked
package org.decile.core;

import org.jspecify.annotations.NullMarked;
