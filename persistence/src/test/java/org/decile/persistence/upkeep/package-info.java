/// Uploaded tables on a real database.
@NullMarked
package org.decile.persistence.upkeep;

import org.jspecify.annotations.NullMarked;
