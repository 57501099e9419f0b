/// Files as practices have them: recognised by their content, read whole, in every form that is understood.
@NullMarked
package org.decile.core.intake;

import org.jspecify.annotations.NullMarked;
