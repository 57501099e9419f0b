/// The scoring domain of Decile.
///
/// A practice's submission, the policy of a performance year, and the official benchmarks give an explained score.
@NullMarked
package org.decile.core;

import org.jspecify.annotations.NullMarked;
