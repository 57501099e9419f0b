/// Starts the real parts as children of this program: MariaDB, Keycloak, and WildFly with the portal, all on loopback.
///
/// [DecileStack] is what `./decile run` and the browser tests share; it ends every process it started.
@NullMarked
package org.decile.command.run;

import org.jspecify.annotations.NullMarked;
