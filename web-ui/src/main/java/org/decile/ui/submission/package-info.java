/// Uploads at the screen: a file is checked, its effect on the score shown, confirmed, and taken back again; and the
/// demo practices, whose results come in the same way.
@NullMarked
package org.decile.ui.submission;

import org.jspecify.annotations.NullMarked;
