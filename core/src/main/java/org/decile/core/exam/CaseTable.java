package org.decile.core.exam;

import java.util.List;
import java.util.Optional;
import org.decile.core.practice.NationalProviderIdentifier;

/// The cases of one practice and year, one row each, in columns so that a million takes 40 MB. Who was examined stands
/// in it as keyed hashes only; age, gender, date and diagnosis do not.
///
/// A case is an exam and a rate: the exam's hash, measure, collection type and stratum together.
public final class CaseTable {
    /// In place of a clinician in [#npiIndex].
    static final int NOBODY = -1;

    private final CaseColumns columns;
    private final List<CaseRate> rates;
    private final List<NationalProviderIdentifier> npis;

    CaseTable(CaseColumns columns, List<CaseRate> rates, List<NationalProviderIdentifier> npis) {
        this.columns = columns;
        this.rates = List.copyOf(rates);
        this.npis = List.copyOf(npis);
    }

    /// Number of cases.
    public int size() {
        return columns.size();
    }

    /// The rates that cases count in; a row names one by its place here.
    public List<CaseRate> rates() {
        return rates;
    }

    /// The clinicians.
    public List<NationalProviderIdentifier> npis() {
        return npis;
    }

    public CaseRate rate(int row) {
        return rates.get(columns.rate(row));
    }

    /// The clinician; none for a case of the practice as a whole.
    public Optional<NationalProviderIdentifier> npi(int row) {
        int index = columns.npi(row);
        return index == NOBODY ? Optional.empty() : Optional.of(npis.get(index));
    }

    public PayerClass payer(int row) {
        return columns.payer(row);
    }

    public CaseOutcome outcome(int row) {
        return columns.outcome(row);
    }

    CaseColumns columns() {
        return columns;
    }
}
