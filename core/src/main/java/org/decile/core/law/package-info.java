/// Citations of regulation and guidance that stand behind each parameter and each step of a score.
@NullMarked
package org.decile.core.law;

import org.jspecify.annotations.NullMarked;
