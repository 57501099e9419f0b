/// Who may do what to which practice.
@NullMarked
package org.decile.ui.practice;

import org.jspecify.annotations.NullMarked;
