/// Tables of a performance year that portal administrators look after: which were uploaded, and which one is in force.
@NullMarked
package org.decile.core.upkeep;

import org.jspecify.annotations.NullMarked;
