package org.decile.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.submission.ReportingEntity;
import org.junit.jupiter.api.Test;

/// Whose results are incomplete without which files.
class GapsTest {
    private static final TaxpayerIdentificationNumber TIN = new TaxpayerIdentificationNumber("000000001");
    private static final ReportingEntity GROUP = entity(TIN, "");
    private static final ReportingEntity CLINICIAN = entity(TIN, "1234567893");
    private static final ReportingEntity OTHER = entity(new TaxpayerIdentificationNumber("000000002"), "");
    private static final ReportingEntity APM =
            new ReportingEntity(Participation.APM_ENTITY, Optional.empty(), Optional.empty(), Optional.of("A1234"));
    private static final PerformanceYear YEAR = new PerformanceYear(2024);
    private static final PerformanceYear BEFORE = new PerformanceYear(2023);

    private final Gaps gaps = new Gaps();

    @Test
    void aSubmissionIsMissingToItsParticipantInItsYearOnly() {
        gaps.add("b.json", List.of(Spoiled.participant(GROUP, YEAR)));
        gaps.add("a.json", List.of(Spoiled.participant(GROUP, YEAR), Spoiled.participant(APM, YEAR)));

        assertThat(gaps.of(GROUP, YEAR)).containsExactly("b.json", "a.json");
        assertThat(gaps.of(APM, YEAR)).containsExactly("a.json");
        assertThat(gaps.of(GROUP, BEFORE)).isEmpty();
        assertThat(gaps.of(CLINICIAN, YEAR)).isEmpty();
        assertThat(gaps.of(OTHER, YEAR)).isEmpty();
        assertThat(gaps.ofSomebody()).isEmpty();
    }

    @Test
    void aRowIsMissingToThePracticeAndEachOfItsClinicians() {
        gaps.add("table.csv", List.of(Spoiled.practice(TIN, YEAR)));

        assertThat(gaps.of(GROUP, YEAR)).containsExactly("table.csv");
        assertThat(gaps.of(CLINICIAN, YEAR)).containsExactly("table.csv");
        assertThat(gaps.of(OTHER, YEAR)).isEmpty();
    }

    @Test
    void practicesThatTakePartAsOneMayMissWhatIsOfSomebody() {
        gaps.add("letter.txt", List.of(Spoiled.somebody()));
        gaps.add("table.csv", List.of(Spoiled.practice(TIN, YEAR)));
        gaps.add("apm.json", List.of(Spoiled.participant(APM, YEAR)));

        assertThat(gaps.ofMembers(YEAR)).containsExactly("letter.txt", "table.csv");
        assertThat(gaps.ofMembers(BEFORE)).containsExactly("letter.txt");
        assertThat(gaps.ofSomebody()).containsExactly("letter.txt");
        assertThat(gaps.of(GROUP, YEAR)).containsExactly("table.csv");
    }

    private static ReportingEntity entity(TaxpayerIdentificationNumber tin, String npi) {
        return npi.isEmpty()
                ? new ReportingEntity(Participation.GROUP, Optional.of(tin), Optional.empty(), Optional.empty())
                : new ReportingEntity(
                        Participation.INDIVIDUAL,
                        Optional.of(tin),
                        Optional.of(new NationalProviderIdentifier(npi)),
                        Optional.empty());
    }
}
