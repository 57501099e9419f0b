package org.decile.core.submission;

import java.util.Optional;
import org.decile.core.mips.Participation;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// Whose results a submission holds.
///
/// @param participation as what they are reported
/// @param tin the practice; empty for a virtual group or an APM Entity
/// @param npi the clinician, of an individual
/// @param entityId CMS's identifier of a virtual group, subgroup or APM Entity
public record ReportingEntity(
        Participation participation,
        Optional<TaxpayerIdentificationNumber> tin,
        Optional<NationalProviderIdentifier> npi,
        Optional<String> entityId) {

    /// `Individual, practice •••••6789, NPI 1234567893`.
    public String inWords() {
        StringBuilder words = new StringBuilder(participation.label());
        tin.ifPresent(some -> words.append(", practice ").append(some.masked()));
        npi.ifPresent(some -> words.append(", NPI ").append(some));
        entityId.ifPresent(some -> words.append(", ").append(some));
        return words.toString();
    }
}
