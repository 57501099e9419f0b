/// Uploads and the results they brought as rows, and the query for the results in force.
@NullMarked
package org.decile.persistence.submission;

import org.jspecify.annotations.NullMarked;
