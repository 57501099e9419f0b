package org.decile.command.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.decile.core.exam.AgeRange;
import org.decile.core.exam.CaseOutcome;
import org.decile.core.exam.CodeEntry;
import org.decile.core.exam.CodeKind;
import org.decile.core.exam.CodeMap;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;

/// Writes a registry's exam-level file of an invented practice, always the same one: a million exams of 300,000
/// patients by 50 clinicians, one measure each. Two of a hundred rows have no numerator code.
final class ExamFile {
    static final int ROWS = 1_000_000;
    static final String TIN = "000000012";

    private static final long SEED = 20_241_231;
    private static final int PATIENTS = 300_000;
    private static final int CLINICIANS = 50;
    private static final int MEASURES = 12;
    private static final int PROCEDURES = 40;
    private static final int MISSING_OF_100 = 2;
    private static final String HEADER = "Exam_Date_Time,Physician_Group_TIN,Physician_NPI,Patient_ID,Patient_Age,"
            + "Patient_Gender,Patient_Medicare_Beneficiary,Patient_Medicare_Advantage,Measure_Number,CPT_Code,"
            + "Denominator_Diagnosis_Code,Numerator_Response_value,Measure_Extension_Num,Extension_Response_Value,"
            + "Exam_Unique_ID\n";

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<Coded> measures = measures();

    private ExamFile() {}

    /// A measure and its numerator codes.
    private record Coded(MeasureId id, List<String> codes) {}

    static void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ExamFile exams = new ExamFile();
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write(HEADER);
            for (int row = 0; row < ROWS; row++) {
                csv.write(exams.row(row));
            }
        }
    }

    /// The official codes, and invented procedures of patients from 18 on for every measure of the file.
    static CodeMap codes() {
        List<CodeEntry> procedures = new ArrayList<>();
        for (Coded measure : measures()) {
            for (int number = 0; number < PROCEDURES; number++) {
                procedures.add(new CodeEntry(
                        Yardstick.YEAR,
                        measure.id(),
                        Optional.empty(),
                        Optional.empty(),
                        procedure(number),
                        CodeKind.DENOMINATOR,
                        Optional.empty(),
                        new AgeRange(18, 120)));
            }
        }
        return CodeMap.merged(List.of(CodeMap.official(), CodeMap.of(procedures)));
    }

    /// Registry measures whose official codes tell met from not met.
    private static List<Coded> measures() {
        List<Coded> coded = new ArrayList<>();
        for (Measure measure : MeasureCatalogs.of(Yardstick.YEAR).all()) {
            List<CodeEntry> codes = CodeMap.official().of(Yardstick.YEAR, measure.id());
            boolean usable = measure.isCollectedBy(CollectionType.MIPS_CQM)
                    && measure.traits().overallAlgorithm().isEmpty()
                    && tells(codes, CaseOutcome.MET)
                    && tells(codes, CaseOutcome.NOT_MET);
            if (usable && coded.size() < MEASURES) {
                coded.add(new Coded(
                        measure.id(), codes.stream().map(CodeEntry::code).toList()));
            }
        }
        return coded;
    }

    private static boolean tells(List<CodeEntry> codes, CaseOutcome outcome) {
        return codes.stream().anyMatch(entry -> entry.meaning().equals(Optional.of(outcome)));
    }

    private String row(int number) {
        Coded measure = measures.get(random.nextInt(measures.size()));
        String code = random.nextInt(100) < MISSING_OF_100
                ? ""
                : measure.codes().get(random.nextInt(measure.codes().size()));
        boolean medicare = random.nextInt(100) < 60;
        return "%d-%02d-%02d %02d:%02d,%s,%s,P%07d,%d,%s,%s,%s,%s,%s,,%s,,,E%07d\n"
                .formatted(
                        Yardstick.YEAR.value(),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(24),
                        random.nextInt(60),
                        TIN,
                        npi(random.nextInt(CLINICIANS)),
                        random.nextInt(PATIENTS),
                        18 + random.nextInt(80),
                        random.nextBoolean() ? "F" : "M",
                        medicare ? "Y" : "N",
                        medicare && random.nextInt(100) < 40 ? "Y" : "N",
                        measure.id(),
                        procedure(random.nextInt(PROCEDURES)),
                        code,
                        number);
    }

    /// Invented; real procedure codes are licensed.
    private static String procedure(int number) {
        return "X%04d".formatted(number);
    }

    /// An invented number with the right check digit.
    private static String npi(int number) {
        String digits = "1%08d".formatted(number);
        int sum = 24;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? 2 * digit / 10 + 2 * digit % 10 : digit;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
