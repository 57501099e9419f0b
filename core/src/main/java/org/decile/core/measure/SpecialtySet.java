package org.decile.core.measure;

/// A set of measures that CMS suggests to one specialty.
///
/// @param name CMS's code, such as `diagnosticRadiology`
/// @param label the name to read, such as `Diagnostic Radiology`
public record SpecialtySet(String name, String label) {}
