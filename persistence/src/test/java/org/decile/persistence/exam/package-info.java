/// Tests of cases in the database.
@NullMarked
package org.decile.persistence.exam;

import org.jspecify.annotations.NullMarked;
