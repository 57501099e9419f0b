package org.decile.core.submission;

import java.util.Optional;
import org.decile.core.practice.NationalProviderIdentifier;

/// One reported measure and whose it is.
///
/// @param npi the clinician, or empty when it is the whole practice's
public record ParticipantResult(Optional<NationalProviderIdentifier> npi, ReportedMeasure measure) {}
