/// The database schema's versions and the step that brings a database to the newest one.
@NullMarked
package org.decile.persistence.schema;

import org.jspecify.annotations.NullMarked;
