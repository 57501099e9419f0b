/// Tests of what a practice says about itself.
@NullMarked
package org.decile.core.practice;

import org.jspecify.annotations.NullMarked;
