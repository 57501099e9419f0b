/// What the codes of exam-level files mean, for those who look after it: what is built in, what was uploaded, and
/// putting a map into force or withdrawing it.
@NullMarked
package org.decile.ui.exam;

import org.jspecify.annotations.NullMarked;
