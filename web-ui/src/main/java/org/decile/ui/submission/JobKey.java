package org.decile.ui.submission;

import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;

/// Whose upload it is: a person has one at a time for a practice and year, in whatever window.
///
/// @param user the person's username
record JobKey(PracticeId practice, PerformanceYear year, String user) {}
