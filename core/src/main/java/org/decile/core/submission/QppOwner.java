package org.decile.core.submission;

import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;
import org.decile.core.fault.PlaceKind;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.NpiCheckDigit;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// Reads whose submission it is.
final class QppOwner {
    private static final String ENTITY_TYPE = "entityType";
    private static final String ENTITY_ID = "entityId";
    private static final String TIN = "taxpayerIdentificationNumber";
    private static final String NPI = "nationalProviderIdentifier";

    private final JsonPlace root;
    private final Faults warnings;

    QppOwner(JsonPlace root, Faults warnings) {
        this.root = root;
        this.warnings = warnings;
    }

    /// Empty when the kind of owner is not clear.
    Optional<EntityType> type() {
        JsonPlace place = root.field(ENTITY_TYPE);
        String remedy = "Write one of %s.".formatted(EntityType.codes());
        Optional<String> text =
                place.needed(FaultKind.PROGRAM, "It is missing as what the results are reported.", remedy);
        Optional<EntityType> type = text.flatMap(EntityType::find);
        if (text.isPresent() && type.isEmpty()) {
            place.fault(FaultKind.PROGRAM, "%s is not a way of taking part.".formatted(place.quoted()), remedy);
        }
        return type;
    }

    /// The owner as far as it can be read; what is wrong is told as a fault.
    ReportingEntity entity(EntityType type) {
        return new ReportingEntity(
                type.participation(),
                type.hasTin() ? tin() : without(TIN),
                type == EntityType.INDIVIDUAL ? npi() : noClinician(),
                type.hasTin() ? Optional.empty() : entityId());
    }

    private Optional<TaxpayerIdentificationNumber> tin() {
        JsonPlace place = root.field(TIN);
        String remedy = "Write the nine digits of the practice, in quotation marks.";
        Optional<String> text =
                place.needed(FaultKind.PRACTICE, "The taxpayer identification number is missing.", remedy);
        try {
            return text.map(TaxpayerIdentificationNumber::of);
        } catch (IllegalArgumentException notNineDigits) {
            root.faults()
                    .add(new Fault(
                            FaultKind.PRACTICE,
                            PlaceKind.JSON,
                            0,
                            place.path(),
                            Optional.empty(),
                            "This is not a taxpayer identification number.",
                            remedy));
            return Optional.empty();
        }
    }

    private Optional<NationalProviderIdentifier> npi() {
        JsonPlace place = root.field(NPI);
        String remedy = "Write the ten digits of the clinician's NPI, in quotation marks.";
        Optional<String> text =
                place.needed(FaultKind.CLINICIAN, "The clinician's national provider identifier is missing.", remedy);
        try {
            Optional<NationalProviderIdentifier> npi = text.map(NationalProviderIdentifier::new);
            npi.filter(some -> !NpiCheckDigit.isRight(some.digits())).ifPresent(_ -> checkDigit(place));
            return npi;
        } catch (IllegalArgumentException notTenDigits) {
            place.fault(FaultKind.CLINICIAN, "A national provider identifier (NPI) has ten digits.", remedy);
            return Optional.empty();
        }
    }

    private void checkDigit(JsonPlace place) {
        place.tell(
                warnings,
                FaultKind.CLINICIAN,
                "The check digit of this NPI is not right, so one of its digits may be wrong.",
                "Compare it with the national registry of providers; the submission is used as it is.");
    }

    private Optional<NationalProviderIdentifier> noClinician() {
        JsonPlace place = root.field(NPI);
        if (!place.isAbsent()) {
            place.fault(
                    FaultKind.CLINICIAN,
                    "Only an individual's submission names a clinician.",
                    "Take the field out, or write \"individual\" as entityType.");
        }
        return Optional.empty();
    }

    private Optional<TaxpayerIdentificationNumber> without(String field) {
        JsonPlace place = root.field(field);
        if (!place.isAbsent()) {
            warnings.add(new Fault(
                    FaultKind.PRACTICE,
                    PlaceKind.JSON,
                    0,
                    place.path(),
                    Optional.empty(),
                    "CMS knows this participant by entityId, not by a taxpayer identification number.",
                    "The number is not used; take the field out."));
        }
        return Optional.empty();
    }

    private Optional<String> entityId() {
        return root.field(ENTITY_ID)
                .needed(
                        FaultKind.PRACTICE,
                        "The identifier of the virtual group, subgroup or APM Entity is missing.",
                        "Write the identifier that CMS gave it.");
    }
}
