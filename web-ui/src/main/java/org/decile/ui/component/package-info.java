/// The vocabulary every page is written in: cards, figures, tables, decile strips, and how numbers and dates read.
///
/// A thing belongs here when two features show it and it knows no feature, no service and no user.
@NullMarked
package org.decile.ui.component;

import org.jspecify.annotations.NullMarked;
