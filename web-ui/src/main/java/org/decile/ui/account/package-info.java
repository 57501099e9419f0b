/// Who is at the screen: login and logout at the identity provider, roles, and the practices a person acts for.
///
/// Nothing outside this package asks the servlet container or the identity provider about the user; it asks
/// [CurrentUser].
@NullMarked
package org.decile.ui.account;

import org.jspecify.annotations.NullMarked;
