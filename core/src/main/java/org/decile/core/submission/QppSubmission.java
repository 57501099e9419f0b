package org.decile.core.submission;

/// A submission in the form of CMS's submissions service.
///
/// @param submission its quality measures
public record QppSubmission(ReportingEntity entity, Submission submission) {}
