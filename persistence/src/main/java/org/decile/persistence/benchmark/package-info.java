/// Uploaded benchmark tables and the acts of putting them into force as rows.
@NullMarked
package org.decile.persistence.benchmark;

import org.jspecify.annotations.NullMarked;
