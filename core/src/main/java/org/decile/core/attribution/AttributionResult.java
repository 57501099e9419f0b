package org.decile.core.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// Who belongs where.
///
/// @param beneficiaries everybody in the files, sorted by identifier
public record AttributionResult(List<AttributedBeneficiary> beneficiaries) {

    public AttributionResult {
        beneficiaries = List.copyOf(beneficiaries);
    }

    /// Every practice that a beneficiary is attributed to, sorted by number.
    public List<AttributedPractice> practices() {
        TreeMap<TaxpayerIdentificationNumber, AttributedPractice> practices =
                new TreeMap<>(Comparator.comparing(TaxpayerIdentificationNumber::digits));
        for (AttributedBeneficiary one : beneficiaries) {
            one.attribution()
                    .practice()
                    .ifPresent(tin -> practices.merge(
                            tin, new AttributedPractice(tin, 1, one.readmissions()), AttributionResult::together));
        }
        return List.copyOf(practices.values());
    }

    private static AttributedPractice together(AttributedPractice one, AttributedPractice other) {
        Optional<Readmissions> readmissions =
                one.readmissions().map(some -> some.plus(other.readmissions().orElse(Readmissions.NONE)));
        return new AttributedPractice(one.tin(), one.beneficiaries() + other.beneficiaries(), readmissions);
    }
}
