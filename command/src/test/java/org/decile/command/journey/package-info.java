/// Journeys through the running portal in a real browser, against the real database and login service.
///
/// All journeys of one test run share one started Decile; each test has a browser window of its own.
@NullMarked
package org.decile.command.journey;

import org.jspecify.annotations.NullMarked;
