/// Tables that portal administrators upload, as rows.
@NullMarked
package org.decile.persistence.upkeep;

import org.jspecify.annotations.NullMarked;
