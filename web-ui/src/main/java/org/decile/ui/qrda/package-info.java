/// By what QRDA Category III files are read, for those who look after it: CMS's guides and the identifiers of measures
/// and populations of a year, what is built in and what was uploaded.
@NullMarked
package org.decile.ui.qrda;

import org.jspecify.annotations.NullMarked;
