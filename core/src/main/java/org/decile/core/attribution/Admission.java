package org.decile.core.attribution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// A stay in a hospital.
///
/// @param age the beneficiary's, in whole years at admission
/// @param discharged empty while the beneficiary is still in hospital
/// @param planned whether the admission was planned
record Admission(
        String beneficiary,
        int age,
        HospitalKind hospitalKind,
        LocalDate admitted,
        Optional<LocalDate> discharged,
        boolean planned) {

    /// The order in which stays are looked at, whatever order a file has.
    static final Comparator<Admission> BY_DATE = Comparator.comparing(Admission::admitted)
            .thenComparing(Admission::end)
            .thenComparing(Admission::planned)
            .thenComparing(Admission::hospitalKind)
            .thenComparing(Admission::age);

    private LocalDate end() {
        return discharged.orElse(LocalDate.MAX);
    }

    /// Whether `next`, which began no earlier, began before this stay ended or on the day it ended: a transfer.
    boolean isContinuedBy(Admission next) {
        return !next.admitted.isAfter(end());
    }

    /// One hospitalization of both: it begins as this one and ends when the later of the two does.
    Admission joinedWith(Admission next) {
        Optional<LocalDate> end = next.end().isAfter(end()) ? next.discharged : discharged;
        return new Admission(beneficiary, age, hospitalKind, admitted, end, planned);
    }
}
