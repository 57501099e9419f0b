/// The frame around all views: page settings, access control, error pages, start-up checks and probes.
///
/// A thing belongs here when it is about the portal as a whole and not about one feature.
@NullMarked
package org.decile.ui.shell;

import org.jspecify.annotations.NullMarked;
