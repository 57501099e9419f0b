package org.decile.core.attribution;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Counts one beneficiary's hospitalizations and unplanned readmissions, for any cause.
///
/// A hospitalization counts when the beneficiary was 65 or older, in a short-stay acute hospital, and was
/// discharged. It has a readmission when the next stay in an acute hospital began 1 to 30 days after the
/// discharge and was not planned. Each hospitalization is judged by the first such stay only; a readmission can
/// itself be a hospitalization that counts. Stays in acute hospitals that overlap, or follow on the day of
/// discharge, are one hospitalization (a transfer). Other hospitals' stays are passed over. Deaths are not
/// known here and therefore not considered.
public record Readmissions(int hospitalizations, int readmissions) {
    private static final int LEAST_AGE = 65;
    private static final int DAYS = 30;

    static final Readmissions NONE = new Readmissions(0, 0);

    static Readmissions of(List<Admission> admissions) {
        List<Admission> stays = joined(admissions);
        int hospitalizations = 0;
        int readmissions = 0;
        for (int i = 0; i < stays.size(); i++) {
            if (counts(stays.get(i))) {
                hospitalizations++;
                boolean readmitted = i + 1 < stays.size() && isReadmission(stays.get(i), stays.get(i + 1));
                readmissions += readmitted ? 1 : 0;
            }
        }
        return new Readmissions(hospitalizations, readmissions);
    }

    Readmissions plus(Readmissions other) {
        return new Readmissions(hospitalizations + other.hospitalizations, readmissions + other.readmissions);
    }

    private static boolean counts(Admission stay) {
        return stay.age() >= LEAST_AGE
                && stay.hospitalKind() == HospitalKind.SHORT_STAY_ACUTE
                && stay.discharged().isPresent();
    }

    private static boolean isReadmission(Admission stay, Admission next) {
        boolean soon = stay.discharged()
                .filter(day -> ChronoUnit.DAYS.between(day, next.admitted()) <= DAYS)
                .isPresent();
        return soon && !next.planned();
    }

    /// Stays in acute hospitals by date, transfers joined.
    private static List<Admission> joined(List<Admission> admissions) {
        List<Admission> stays = new ArrayList<>();
        admissions.stream()
                .filter(admission -> admission.hospitalKind().isAcute())
                .sorted(Admission.BY_DATE)
                .forEach(next -> {
                    if (!stays.isEmpty() && stays.getLast().isContinuedBy(next)) {
                        stays.add(stays.removeLast().joinedWith(next));
                    } else {
                        stays.add(next);
                    }
                });
        return stays;
    }
}
