package org.decile.core.attribution;

import java.util.Optional;
import org.decile.core.number.Rate;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// A practice and the beneficiaries attributed to it.
///
/// @param beneficiaries how many
/// @param readmissions theirs taken together; empty when admissions are not known
public record AttributedPractice(
        TaxpayerIdentificationNumber tin, int beneficiaries, Optional<Readmissions> readmissions) {

    /// Unplanned readmissions in percent of hospitalizations, not adjusted for risk: it says how often, not how well.
    /// Empty without hospitalizations.
    public Optional<Rate> crudeReadmissionRate() {
        return readmissions
                .filter(some -> some.hospitalizations() > 0)
                .map(some -> Rate.percentage(some.readmissions(), some.hospitalizations()));
    }
}
