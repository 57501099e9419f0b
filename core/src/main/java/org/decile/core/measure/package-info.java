/// Quality measures of a performance year as CMS lists them.
@NullMarked
package org.decile.core.measure;

import org.jspecify.annotations.NullMarked;
