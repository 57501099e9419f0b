package org.decile.core.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.submission.QppFile.sound;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.file.FileLimits;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.Participation;
import org.decile.core.number.Rate;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Submissions written in CMS's form, and read again.
class QppJsonTest {
    private static final Counts COUNTS = new Counts(120, 80, 30, 0, 5);
    private static final ReportingEntity GROUP = new ReportingEntity(
            Participation.GROUP,
            Optional.of(new TaxpayerIdentificationNumber("000000001")),
            Optional.empty(),
            Optional.empty());

    @Test
    void everyKindOfValueIsReadAgainAsItWas() {
        QppSubmission submission = group(
                measure("236", CollectionType.MIPS_CQM, true, result("", COUNTS, "")),
                measure("236", CollectionType.ELECTRONIC_CQM, false, result("", new Counts(120, 80, 30, 4, 5), "")),
                measure(
                        "409",
                        CollectionType.MIPS_CQM,
                        false,
                        result("reporting", COUNTS, ""),
                        result("performance", COUNTS, "")),
                measure("ACRAD37", CollectionType.MIPS_CQM, false, result("", COUNTS, "72.73")),
                measure("ACRAD15", CollectionType.MIPS_CQM, false, result("", new Counts(120, 115, 0, 0, 5), "3.5")),
                measure(
                        "AJRR7",
                        CollectionType.MIPS_CQM,
                        false,
                        result("hip", COUNTS, ""),
                        result("knee", COUNTS, ""),
                        result("", Counts.NONE, "71.5")));

        assertThat(readAgain(submission).submission().measures())
                .containsExactlyInAnyOrderElementsOf(submission.submission().measures());
    }

    @ParameterizedTest
    @EnumSource(Participation.class)
    void whoseItIsIsReadAgain(Participation participation) {
        boolean individual = participation == Participation.INDIVIDUAL;
        boolean hasTin = individual || participation == Participation.GROUP;
        ReportingEntity entity = new ReportingEntity(
                participation,
                hasTin ? GROUP.tin() : Optional.empty(),
                individual ? Optional.of(new NationalProviderIdentifier("1234567893")) : Optional.empty(),
                hasTin ? Optional.empty() : Optional.of("A123"));
        Submission submission = group(measure("236", CollectionType.MIPS_CQM, true, result("", COUNTS, "")))
                .submission();

        assertThat(readAgain(new QppSubmission(entity, submission)).entity()).isEqualTo(entity);
    }

    @Test
    void whatSetsSayOfTheirMeasuresIsReadAgain() {
        QppTerms traditional = terms("mips", "0015C1235689784", "2024-10-01", "2024-12-31");
        QppTerms pathway = terms("G0057", "", "2024-01-01", "2024-12-31");
        QppTerms silent = new QppTerms(QppProgram.MIPS, Optional.empty(), Optional.empty(), Optional.empty());
        QppSubmission submission = group(
                measure("236", CollectionType.MIPS_CQM, true, result("", COUNTS, "")),
                measure("130", CollectionType.MIPS_CQM, true, result("", COUNTS, "")),
                measure("236", CollectionType.ELECTRONIC_CQM, true, result("", COUNTS, "")));
        List<ReportedMeasure> measures = submission.submission().measures();
        QppSubmission said = new QppSubmission(
                submission.entity(),
                submission.submission(),
                Map.of(
                        measures.get(0).key(),
                        traditional,
                        measures.get(1).key(),
                        pathway,
                        measures.get(2).key(),
                        silent),
                List.of());

        assertThat(readAgain(said).terms()).isEqualTo(said.terms());
    }

    @Test
    void ofResultsOfAYearTheWholeYearIsWritten() {
        QppSubmission submission = group(measure("236", CollectionType.MIPS_CQM, true, result("", COUNTS, "")));

        assertThat(readAgain(submission).terms().values())
                .containsExactly(terms("mips", "", "2024-01-01", "2024-12-31"));
    }

    @Test
    void whatIsWrittenDoesNotGiveAwayThePracticeInLogs() {
        QppSubmission submission = group(measure("236", CollectionType.MIPS_CQM, true, result("", COUNTS, "")));

        assertThat(write(submission)).hasToString("Written[0 left out]");
    }

    @Test
    void aRateThatNobodyStatedIsThatOfTheCounts() {
        QppJson.Written written =
                write(group(measure("ACRAD37", CollectionType.MIPS_CQM, false, result("", COUNTS, ""))));

        assertThat(written.line()).contains("\"performanceRate\":72.73");
    }

    @Test
    void measuresThatAreNotSubmittedAreLeftOut() {
        QppJson.Written written = write(group(
                measure(
                        "479",
                        CollectionType.ADMINISTRATIVE_CLAIMS,
                        false,
                        result("", new Counts(230, 0, 0, 0, 0), "0.1507")),
                measure(
                        "AJRR7",
                        CollectionType.MIPS_CQM,
                        false,
                        result("hip", COUNTS, ""),
                        result("knee", COUNTS, ""))));

        assertThat(written.leftOut())
                .containsExactlyInAnyOrder(
                        new QppJson.LeftOut(
                                "Measure 479 of practice •••••0001 is left out. CMS makes it from data of its own; it is not submitted.",
                                false),
                        new QppJson.LeftOut(
                                "Measure AJRR7 of practice •••••0001 is left out. A submission needs its overall performance"
                                        + " rate, which the file does not say.",
                                true));
        assertThat(written.json().path("measurementSets")).isEmpty();
    }

    @Test
    void aRateOverNoCasesIsNothingToSubmit() {
        Counts excepted = new Counts(12, 0, 0, 0, 12);
        ReportingEntity clinician = new ReportingEntity(
                Participation.INDIVIDUAL,
                GROUP.tin(),
                Optional.of(new NationalProviderIdentifier("1234567893")),
                Optional.empty());
        Submission submission = group(
                        measure("236", CollectionType.MIPS_CQM, false, result("", excepted, "")),
                        measure("ACRAD37", CollectionType.MIPS_CQM, false, result("", excepted, "")),
                        measure(
                                "AJRR7",
                                CollectionType.MIPS_CQM,
                                false,
                                result("hip", excepted, ""),
                                result("knee", excepted, "")))
                .submission();

        QppJson.Written written = write(new QppSubmission(clinician, submission));

        assertThat(written.leftOut())
                .containsExactly(
                        new QppJson.LeftOut(
                                "Measure ACRAD37 of NPI 1234567893 is left out. No case counts towards its rate, so there is"
                                        + " nothing to submit.",
                                false),
                        new QppJson.LeftOut(
                                "Measure AJRR7 of NPI 1234567893 is left out. No case counts towards its rate, so there is"
                                        + " nothing to submit.",
                                false));
        assertThat(written.line()).contains("\"236\"").doesNotContain("performanceRate");
    }

    private static QppTerms terms(String program, String cehrtId, String start, String end) {
        return new QppTerms(
                QppProgram.find(program).orElseThrow(),
                Optional.of(cehrtId).filter(id -> !id.isEmpty()),
                Optional.of(LocalDate.parse(start)),
                Optional.of(LocalDate.parse(end)));
    }

    private static QppSubmission readAgain(QppSubmission submission) {
        QppJson.Written written = write(submission);
        assertThat(written.leftOut()).isEmpty();
        assertThat(written.pretty()).contains("\n");
        QppSubmissions reader = new QppSubmissions(MeasureCatalogs::of, OtherPrograms.KEPT, FileLimits.USUAL);
        return sound(reader.read(written.line().getBytes(StandardCharsets.UTF_8)))
                .submission();
    }

    private static QppJson.Written write(QppSubmission submission) {
        return QppJson.write(submission, ResultsFile.CATALOG);
    }

    private static QppSubmission group(ReportedMeasure... measures) {
        return new QppSubmission(GROUP, new Submission(ResultsFile.YEAR, List.of(measures)));
    }

    private static ReportedMeasure measure(String id, CollectionType type, boolean endToEnd, StratumResult... results) {
        return new ReportedMeasure(new BenchmarkKey(MeasureId.of(id), type), List.of(results), endToEnd);
    }

    /// @param stratum empty for none, as is the rate
    private static StratumResult result(String stratum, Counts counts, String rate) {
        return new StratumResult(
                Optional.of(stratum).filter(name -> !name.isEmpty()),
                counts,
                rate.isEmpty() ? Optional.empty() : Optional.of(Rate.of(rate)));
    }
}
