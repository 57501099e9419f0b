/// Turns the files that CMS publishes about a year's measures and benchmarks into the tables that Decile has built in.
/// What is left out never gets in: descriptions, links, and billing or diagnosis codes.
@NullMarked
package org.decile.core.official;

import org.jspecify.annotations.NullMarked;
