/// The scores on record as rows that are added and never changed.
@NullMarked
package org.decile.persistence.score;

import org.jspecify.annotations.NullMarked;
