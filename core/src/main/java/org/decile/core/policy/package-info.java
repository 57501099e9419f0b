/// The rules of a performance year as data: every parameter with value, unit and citation.
@NullMarked
package org.decile.core.policy;

import org.jspecify.annotations.NullMarked;
