package org.decile.ui.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A place inside the portal to come back to after the login.
///
/// Anything a browser could read as another site gives the home page, so that no link can send a person elsewhere.
///
/// @param value begins with exactly one slash; may hold a query, never a fragment
record LocalPath(String value) {

    static final LocalPath HOME = new LocalPath("/");

    private static final int LONGEST = 2000;
    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[\\w\\-./~%?&=+,:;@!$'()*]*");

    /// The path if it is safe to follow, else the home page.
    static LocalPath of(@Nullable String path) {
        if (path == null || path.length() > LONGEST || !SAFE.matcher(path).matches()) {
            return HOME;
        }
        return new LocalPath(path);
    }
}
