/// Reports: their figures, their safety, and who gets them.
@NullMarked
package org.decile.ui.report;

import org.jspecify.annotations.NullMarked;
