package org.decile.core.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.exam.CaseTable;
import org.decile.core.fault.Fault;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.ReportingEntity;

/// What a table holds of one practice and year, which does not say as what it is reported: rows of a clinician are
/// that clinician's, all others the practice's own.
///
/// @param cases those behind the results; they belong to the practice, also when they come to no result
/// @param warnings that concern all of them
record Participants(
        TaxpayerIdentificationNumber tin, PerformanceYear year, Optional<CaseTable> cases, List<Fault> warnings) {

    /// One part for each participant, in the order of the results; the practice's own first where it has cases.
    List<IntakePart> parts(List<ParticipantResult> results) {
        Map<Optional<NationalProviderIdentifier>, List<ReportedMeasure>> measures = new LinkedHashMap<>();
        cases.ifPresent(_ -> measures.put(Optional.empty(), new ArrayList<>()));
        results.forEach(result ->
                measures.computeIfAbsent(result.npi(), _ -> new ArrayList<>()).add(result.measure()));
        return measures.entrySet().stream()
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .toList();
    }

    private IntakePart part(Optional<NationalProviderIdentifier> npi, List<ReportedMeasure> measures) {
        Participation as = npi.isPresent() ? Participation.INDIVIDUAL : Participation.GROUP;
        ReportingEntity entity = new ReportingEntity(as, Optional.of(tin), npi, Optional.empty());
        return new IntakePart(
                entity,
                npi.isPresent(),
                year,
                measures,
                Map.of(),
                List.of(),
                npi.isPresent() ? Optional.empty() : cases,
                warnings);
    }
}
