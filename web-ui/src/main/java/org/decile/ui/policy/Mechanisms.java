package org.decile.ui.policy;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decile.core.mips.Participation;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.policy.ReportingPolicy;
import org.decile.core.policy.WebInterfacePolicy;
import org.decile.ui.policy.RulesPage.Mechanism;

/// The ways of reporting of a year, and as whom one can use each, 42 CFR 414.1325.
final class Mechanisms {

    private static final String LAW = "42 CFR 414.1325";
    private static final String OPEN = "open";
    private static final List<Participation> ALL = Arrays.asList(Participation.values());

    private Mechanisms() {}

    static List<Mechanism> of(QualityPolicy policy) {
        return List.of(
                new Mechanism(
                        "Qualified clinical data registry (QCDR)",
                        "Approved by CMS; beside MIPS measures it may carry measures of its own.",
                        open(ALL, OPEN),
                        LAW),
                new Mechanism(
                        "Qualified registry", "Approved by CMS; reports MIPS measures only.", open(ALL, OPEN), LAW),
                new Mechanism(
                        "Electronic health record (EHR)",
                        "Electronic measures, from the practice's own system or through its vendor.",
                        open(ALL, OPEN),
                        LAW),
                claims(policy.reporting()),
                webInterface(policy.webInterface()),
                new Mechanism(
                        "CAHPS for MIPS survey",
                        "Patients are asked by a survey vendor that CMS approved; one registers in advance.",
                        open(policy.reporting().surveyParticipations().value(), OPEN),
                        policy.reporting().surveyParticipations().law().text()));
    }

    private static Mechanism claims(ReportingPolicy reporting) {
        Map<Participation, String> openTo = switch (reporting.claimsOpenTo().value()) {
            case INDIVIDUAL -> open(List.of(Participation.INDIVIDUAL), OPEN);
            case SMALL_PRACTICE -> open(ALL, "small practices");
        };
        return new Mechanism(
                "Medicare Part B claims",
                "Codes on the claims of the patients concerned.",
                openTo,
                reporting.claimsOpenTo().law().text());
    }

    private static Mechanism webInterface(WebInterfacePolicy policy) {
        String size = "%d or more clinicians".formatted(policy.clinicians().value());
        return new Mechanism(
                "CMS Web Interface",
                "A sample of %d patients that CMS fills in from Medicare Part A and B claims; groups register in advance, such as from April 1 to June 30."
                        .formatted(policy.sample().value()),
                policy.open().value() ? open(policy.participations().value(), size) : Map.of(),
                policy.open().law().text());
    }

    private static Map<Participation, String> open(Collection<Participation> whom, String condition) {
        Map<Participation, String> openTo = new LinkedHashMap<>();
        whom.forEach(participation -> openTo.put(participation, condition));
        return openTo;
    }
}
