/// QRDA Category III files, in which electronic health record systems report measures: the XML itself, what
/// CMS's guides ask of it, and the submission it comes to.
@NullMarked
package org.decile.core.qrda;

import org.jspecify.annotations.NullMarked;
