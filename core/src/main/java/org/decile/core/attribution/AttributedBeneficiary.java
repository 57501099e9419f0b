package org.decile.core.attribution;

import java.util.Optional;

/// A beneficiary's practice and stays in hospital.
///
/// @param readmissions empty when admissions are not known
public record AttributedBeneficiary(Attribution attribution, Optional<Readmissions> readmissions) {}
