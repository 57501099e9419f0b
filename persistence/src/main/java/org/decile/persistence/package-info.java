/// What the portal remembers, in MariaDB through Hibernate: the repositories of the core, ready to be injected.
@NullMarked
package org.decile.persistence;

import org.jspecify.annotations.NullMarked;
