package org.decile.core.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.intake.GivenFiles.PRACTICE;
import static org.decile.core.intake.GivenFiles.faults;
import static org.decile.core.intake.GivenFiles.file;
import static org.decile.core.intake.GivenFiles.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.decile.core.exam.CaseOutcome;
import org.decile.core.exam.CodeEntry;
import org.decile.core.exam.CodeMap;
import org.decile.core.file.BytesSource;
import org.decile.core.file.FileSource;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.qrda.QrdaFile;
import org.decile.core.submission.MeasureResultsCsvWriter;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.QppJson;
import org.decile.core.submission.QppSubmission;
import org.decile.core.submission.Submission;
import org.decile.core.table.Workbooks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same invented cases in every kind of file: whatever way a practice sends them, the rates are the same.
class CircleTest {
    private static final PerformanceYear YEAR = new PerformanceYear(2024);
    private static final MeasureCatalog CATALOG = MeasureCatalogs.of(YEAR);
    private static final TaxpayerIdentificationNumber TIN = new TaxpayerIdentificationNumber(GivenFiles.TIN);
    private static final List<String> CLINICIANS = List.of("1234567893", "1245319599", "1003000126");
    private static final int CASES = 300;
    private static final String PATIENTS =
            "performanceYear,date,taxpayerIdentificationNumber,payer,nationalProviderIdentifier,"
                    + "patientId,measureId,outcome,stratum,collectionType\n";
    private static final String EXAMS = "Exam_Date_Time,Physician_Group_TIN,Physician_NPI,Patient_ID,Patient_Age,"
            + "Patient_Gender,Patient_Medicare_Beneficiary,Patient_Medicare_Advantage,Measure_Number,CPT_Code,"
            + "Denominator_Diagnosis_Code,Numerator_Response_value,Measure_Extension_Num,Extension_Response_Value,"
            + "Exam_Unique_ID\n";

    /// One case of a measure.
    private record Seen(String npi, int patient, String measure, String stratum, CaseOutcome outcome) {}

    @ParameterizedTest(name = "cases drawn from {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void examsPatientsCountsWorkbooksAndSubmissionsOfARegistryAgree(long seed) {
        List<Seen> cases = registryCases(new SplittableRandom(seed));
        FileSource exams = file("exams", exams(cases));
        Map<String, String> rates = rates(exams);

        assertThat(rates).hasSizeGreaterThan(2 * CLINICIANS.size());
        assertThat(rates(file("patients", patients(cases, "registry")))).isEqualTo(rates);
        assertThat(rates(new BytesSource("exams", Workbooks.ofCsv(exams(cases)))))
                .isEqualTo(rates);
        assertThat(rates(file("counts", counts(exams)))).isEqualTo(rates);
        assertThat(rates(new BytesSource("counts", Workbooks.ofCsv(counts(exams)))))
                .isEqualTo(rates);
        assertThat(rates(submissions(exams))).isEqualTo(rates);
    }

    @ParameterizedTest(name = "cases drawn from {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void patientsCountsSubmissionsAndQrdaFilesOfARecordSystemAgree(long seed) {
        FileSource patients =
                file("patients", patients(recordCases(new SplittableRandom(seed)), "electronicHealthRecord"));
        Map<String, String> rates = rates(patients);

        assertThat(rates).hasSizeGreaterThan(2 * CLINICIANS.size());
        assertThat(rates(file("counts", counts(patients)))).isEqualTo(rates);
        assertThat(rates(new BytesSource("counts", Workbooks.ofCsv(counts(patients)))))
                .isEqualTo(rates);
        assertThat(rates(submissions(patients))).isEqualTo(rates);
        assertThat(rates(qrda(patients))).isEqualTo(rates);
    }

    private static List<Seen> registryCases(SplittableRandom random) {
        Map<String, Map<CaseOutcome, String>> codes = codes();
        List<String> measures = codes.keySet().stream().limit(4).toList();
        List<Seen> cases = new ArrayList<>();
        for (int patient = 0; patient < CASES; patient++) {
            String measure = measures.get(random.nextInt(measures.size()));
            List<CaseOutcome> outcomes =
                    new ArrayList<>(codes.getOrDefault(measure, Map.of()).keySet());
            outcomes.add(CaseOutcome.NOT_REPORTED);
            cases.add(new Seen(clinician(random), patient, measure, "", outcomes.get(random.nextInt(outcomes.size()))));
        }
        return cases;
    }

    /// Of a measure with one rate and of one with strata; a record system reports every case.
    private static List<Seen> recordCases(SplittableRandom random) {
        List<CaseOutcome> outcomes =
                List.of(CaseOutcome.MET, CaseOutcome.NOT_MET, CaseOutcome.EXCLUSION, CaseOutcome.EXCEPTION);
        List<String> strata = CATALOG.find(MeasureId.of("226")).orElseThrow().strata().stream()
                .map(stratum -> stratum.name())
                .toList();
        List<Seen> cases = new ArrayList<>();
        for (int patient = 0; patient < CASES; patient++) {
            CaseOutcome outcome = outcomes.get(random.nextInt(outcomes.size()));
            String stratum = random.nextBoolean() ? strata.get(random.nextInt(strata.size())) : "";
            boolean exceptions = outcome != CaseOutcome.EXCEPTION;
            String measure = stratum.isEmpty() ? "236" : "226";
            cases.add(
                    new Seen(clinician(random), patient, measure, stratum, exceptions ? outcome : CaseOutcome.NOT_MET));
        }
        return cases;
    }

    private static String clinician(SplittableRandom random) {
        return CLINICIANS.get(random.nextInt(CLINICIANS.size()));
    }

    /// The official code of each outcome, of measures for which CMS states codes of met and not met.
    private static Map<String, Map<CaseOutcome, String>> codes() {
        Map<String, Map<CaseOutcome, String>> codes = new TreeMap<>();
        for (CodeEntry entry : CodeMap.official().entries()) {
            if (entry.year().equals(YEAR) && entry.stratum().isEmpty()) {
                codes.computeIfAbsent(entry.measureId().value(), _ -> new TreeMap<>())
                        .put(entry.meaning().orElseThrow(), entry.code());
            }
        }
        codes.values()
                .removeIf(known -> !known.containsKey(CaseOutcome.MET) || !known.containsKey(CaseOutcome.NOT_MET));
        return codes;
    }

    private static String exams(List<Seen> cases) {
        Map<String, Map<CaseOutcome, String>> codes = codes();
        return EXAMS
                + cases.stream()
                        .map(seen -> "2024-03-05 10:00,%s,%s,P%d,50,F,Y,N,%s,,,%s,,,E%d\n"
                                .formatted(
                                        GivenFiles.TIN,
                                        seen.npi(),
                                        seen.patient(),
                                        seen.measure(),
                                        codes.getOrDefault(seen.measure(), Map.of())
                                                .getOrDefault(seen.outcome(), ""),
                                        seen.patient()))
                        .collect(Collectors.joining());
    }

    private static String patients(List<Seen> cases, String collectionType) {
        return PATIENTS
                + cases.stream()
                        .map(seen -> "2024,2024-03-05,%s,medicare,%s,P%d,%s,%s,%s,%s\n"
                                .formatted(
                                        GivenFiles.TIN,
                                        seen.npi(),
                                        seen.patient(),
                                        seen.measure(),
                                        word(seen.outcome()),
                                        seen.stratum(),
                                        collectionType))
                        .collect(Collectors.joining());
    }

    private static String word(CaseOutcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case NOT_MET -> "notMet";
            case EXCLUSION -> "exclusion";
            case EXCEPTION -> "exception";
            case NOT_REPORTED, LEFT_OUT -> "";
        };
    }

    private static String counts(FileSource file) {
        List<ParticipantResult> results = parts(file).stream()
                .flatMap(part -> part.measures().stream()
                        .map(measure -> new ParticipantResult(part.entity().npi(), measure)))
                .toList();
        return MeasureResultsCsvWriter.write(YEAR, TIN, results);
    }

    private static FileSource[] submissions(FileSource file) {
        return parts(file).stream()
                .map(part -> QppJson.write(submission(part), CATALOG).line())
                .map(json -> new BytesSource("submission", json.getBytes(UTF_8)))
                .toArray(FileSource[]::new);
    }

    private static FileSource[] qrda(FileSource file) {
        return parts(file).stream()
                .map(part -> QrdaFile.of(submission(part)).bytes())
                .map(xml -> new BytesSource("qrda", xml))
                .toArray(FileSource[]::new);
    }

    private static QppSubmission submission(IntakePart part) {
        return new QppSubmission(part.entity(), new Submission(YEAR, part.measures()));
    }

    private static List<IntakePart> parts(FileSource... files) {
        return read(PRACTICE, files).stream()
                .peek(file -> assertThat(faults(file)).isEmpty())
                .flatMap(file -> file.parts().stream())
                .toList();
    }

    /// The counts of each participant, measure and stratum.
    private static Map<String, String> rates(FileSource... files) {
        Map<String, String> rates = new TreeMap<>();
        for (IntakePart part : parts(files)) {
            String who =
                    part.entity().npi().map(NationalProviderIdentifier::digits).orElse("practice");
            part.measures()
                    .forEach(measure -> measure.results()
                            .forEach(result -> rates.put(
                                    who + " " + measure.key() + " " + result.stratum(),
                                    result.counts().toString())));
        }
        return rates;
    }
}
