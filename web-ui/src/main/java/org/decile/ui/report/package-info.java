/// Reports to take home: which there are, what they hold, and the files themselves, made for those who may read them.
@NullMarked
package org.decile.ui.report;

import org.jspecify.annotations.NullMarked;
