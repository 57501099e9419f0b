/// What is true of any file that comes in from outside, whatever it holds.
@NullMarked
package org.decile.core.file;

import org.jspecify.annotations.NullMarked;
