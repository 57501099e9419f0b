/// A practice and what it confirms about itself for a year, such as its size and special statuses.
@NullMarked
package org.decile.core.practice;

import org.jspecify.annotations.NullMarked;
