package org.decile.core.policy;

import org.decile.core.law.Citation;

/// One figure of a year's rules.
///
/// @param key its path in the year's file, such as `case-minimum.cases`
/// @param unit what the value counts
/// @param law the paragraph that says so
public record Parameter<T>(String key, T value, String unit, Citation law) {}
