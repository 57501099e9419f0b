package org.decile.core.attribution;

import org.decile.core.practice.TaxpayerIdentificationNumber;

/// Primary care services that a clinician of a practice gave a beneficiary; one row of a file.
///
/// @param services how many
record Service(String beneficiary, TaxpayerIdentificationNumber tin, SpecialtyClass specialtyClass, int services) {}
