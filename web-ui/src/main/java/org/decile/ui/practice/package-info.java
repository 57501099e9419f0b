/// Practices at the screen: who may see and manage which, the home page, and what a practice confirms for a year.
@NullMarked
package org.decile.ui.practice;

import org.jspecify.annotations.NullMarked;
