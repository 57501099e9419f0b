/// The years' files: read strictly, complete, and with a citation behind every figure.
@NullMarked
package org.decile.core.policy;

import org.jspecify.annotations.NullMarked;
