/// Practices and their yearly settings as rows, and the encryption of taxpayer identification numbers.
@NullMarked
package org.decile.persistence.practice;

import org.jspecify.annotations.NullMarked;
