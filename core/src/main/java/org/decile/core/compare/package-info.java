/// Two years side by side: what changed between two explained scores, and why.
@NullMarked
package org.decile.core.compare;

import org.jspecify.annotations.NullMarked;
