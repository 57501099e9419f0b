/// Cases as rows.
@NullMarked
package org.decile.persistence.exam;

import org.jspecify.annotations.NullMarked;
