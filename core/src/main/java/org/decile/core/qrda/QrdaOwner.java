package org.decile.core.qrda;

import java.util.List;
import java.util.Optional;
import org.decile.core.fault.FaultKind;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.NpiCheckDigit;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.submission.EntityType;
import org.decile.core.submission.ReportingEntity;

/// Reads whose results a file holds.
final class QrdaOwner {
    private static final String CLINICIAN = "assignedEntity/id";
    private static final String ORGANIZATION = "representedOrganization/id";

    private final ReadDocument document;
    private final Notes notes;

    QrdaOwner(ReadDocument document, Notes notes) {
        this.document = document;
        this.notes = notes;
    }

    /// The owner as far as it can be read; what is wrong is told as a fault.
    ReportingEntity entity(EntityType type) {
        return new ReportingEntity(
                type.participation(),
                type.hasTin() ? tin() : Optional.empty(),
                type == EntityType.INDIVIDUAL ? npi() : Optional.empty(),
                type.hasTin() ? Optional.empty() : entityId(type));
    }

    private Optional<TaxpayerIdentificationNumber> tin() {
        List<Identifier> ids = QrdaHeader.distinct(document.performers, Identifier.PRACTICE);
        String remedy = "Write the nine digits of the practice as the performer's organization.";
        if (ids.size() != 1) {
            notes.at(FaultKind.PRACTICE, ids.isEmpty() ? 0 : ids.get(1).line(), ORGANIZATION)
                    .fault(
                            ids.isEmpty()
                                    ? "The taxpayer identification number is missing."
                                    : "The file names %d practices.".formatted(ids.size()),
                            ids.isEmpty() ? remedy : "Send one file for each practice.");
            return Optional.empty();
        }
        try {
            return Optional.of(TaxpayerIdentificationNumber.of(ids.getFirst().extension()));
        } catch (IllegalArgumentException notNineDigits) {
            notes.at(FaultKind.PRACTICE, ids.getFirst().line(), ORGANIZATION)
                    .fault("This is not a taxpayer identification number.", remedy);
            return Optional.empty();
        }
    }

    private Optional<NationalProviderIdentifier> npi() {
        List<Identifier> ids = QrdaHeader.distinct(document.performers, Identifier.CLINICIAN);
        String remedy = "Write the ten digits of the clinician's NPI as the performer's identifier.";
        if (ids.isEmpty()) {
            notes.at(FaultKind.CLINICIAN, 0, CLINICIAN)
                    .fault("The clinician's national provider identifier is missing.", remedy);
            return Optional.empty();
        }
        Identifier first = ids.getFirst();
        Notes.Place place =
                notes.at(FaultKind.CLINICIAN, first.line(), CLINICIAN).showing(first.extension());
        if (ids.size() > 1) {
            place.warning(
                    "The file names %d clinicians, but is one individual's.".formatted(ids.size()),
                    "The first of them is taken, as CMS does; name the one whose results they are.");
        }
        try {
            NationalProviderIdentifier npi = new NationalProviderIdentifier(first.extension());
            checkDigit(npi, place);
            return Optional.of(npi);
        } catch (IllegalArgumentException notTenDigits) {
            place.fault("A national provider identifier (NPI) has ten digits.", remedy);
            return Optional.empty();
        }
    }

    private static void checkDigit(NationalProviderIdentifier npi, Notes.Place place) {
        if (!NpiCheckDigit.isRight(npi.digits())) {
            place.warning(
                    "The check digit of this NPI is not right, so one of its digits may be wrong.",
                    "Compare it with the national registry of providers; the file is used as it is.");
        }
    }

    private Optional<String> entityId(EntityType type) {
        String root = switch (type) {
            case VIRTUAL_GROUP -> Identifier.VIRTUAL_GROUP;
            case SUBGROUP -> Identifier.SUBGROUP;
            default -> Identifier.APM_ENTITY;
        };
        List<Identifier> ids = QrdaHeader.distinct(document.performers, root);
        if (ids.size() == 1) {
            return Optional.of(ids.getFirst().extension());
        }
        notes.at(FaultKind.PRACTICE, ids.isEmpty() ? 0 : ids.get(1).line(), ORGANIZATION)
                .fault(
                        ids.isEmpty()
                                ? "The identifier of the virtual group, subgroup or APM Entity is missing."
                                : "The file names %d virtual groups, subgroups or APM Entities.".formatted(ids.size()),
                        "Write the one identifier that CMS gave it, with the root %s.".formatted(root));
        return Optional.empty();
    }
}
