/// The words of the Merit-based Incentive Payment System that everything else is said in: years, categories,
/// participation, special statuses.
@NullMarked
package org.decile.core.mips;

import org.jspecify.annotations.NullMarked;
