package org.decile.core.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.file.TableFaults;
import org.decile.core.file.TableFile;

/// Takes in services and admissions, each from its own file, and attributes.
public final class AttributionInput {
    private final TwoStepAttribution attribution = new TwoStepAttribution();
    private final Map<String, List<Admission>> admissions = new HashMap<>();
    private boolean withAdmissions;

    /// Reads `beneficiary,tin,npi,specialtyClass,primaryCareServices`: services of one clinician to one beneficiary.
    /// Several rows of the same add up.
    ///
    /// @throws IOException when the stream cannot be read
    public void readServices(InputStream stream, TableFaults faults) throws IOException {
        new TableFile(AttributionCells.SERVICES, faults)
                .read(stream, row -> AttributionCells.service(row).ifPresent(attribution::add));
    }

    /// Reads `beneficiary,age,hospitalKind,admitted,discharged,planned`: one row for each stay in a hospital.
    ///
    /// @throws IOException when the stream cannot be read
    public void readAdmissions(InputStream stream, TableFaults faults) throws IOException {
        withAdmissions = true;
        new TableFile(AttributionCells.ADMISSIONS, faults)
                .read(stream, row -> AttributionCells.admission(row).ifPresent(this::add));
    }

    /// Everybody's attribution, with readmissions when admissions were read. A beneficiary who was in hospital
    /// but got no service is not attributed.
    public AttributionResult result() {
        admissions.keySet().forEach(attribution::know);
        List<AttributedBeneficiary> beneficiaries = attribution.attributions().stream()
                .map(one -> new AttributedBeneficiary(one, readmissions(one.beneficiary())))
                .toList();
        return new AttributionResult(beneficiaries);
    }

    private void add(Admission admission) {
        admissions
                .computeIfAbsent(admission.beneficiary(), _ -> new ArrayList<>())
                .add(admission);
    }

    private Optional<Readmissions> readmissions(String beneficiary) {
        return withAdmissions
                ? Optional.of(Readmissions.of(admissions.getOrDefault(beneficiary, List.of())))
                : Optional.empty();
    }
}
