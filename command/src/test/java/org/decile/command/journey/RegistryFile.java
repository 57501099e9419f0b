package org.decile.command.journey;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// An exam-level file in the 15 columns of registries, with the exams of 2024 of two clinicians of an invented
/// practice.
/// Which exam it is, and so which patient, comes from its place: an exam of the same number is the same exam again.
final class RegistryFile {
    private static final String HEADER = "Exam_Date_Time,Physician_Group_TIN,Physician_NPI,Patient_ID,Patient_Age,"
            + "Patient_Gender,Patient_Medicare_Beneficiary,Patient_Medicare_Advantage,Measure_Number,CPT_Code,"
            + "Denominator_Diagnosis_Code,Numerator_Response_value,Measure_Extension_Num,Extension_Response_Value,"
            + "Exam_Unique_ID";
    private static final int CLINICIANS = 2;
    private static final int MONTHS = 12;
    private static final int YOUNGEST = 50;
    private static final int AGES = 24;

    private final String tin;
    private final List<String> rows = new ArrayList<>();
    private int next;

    RegistryFile(String tin) {
        this.tin = tin;
    }

    /// Goes on with the exam of this number; the first is 1.
    RegistryFile from(int number) {
        next = number - 1;
        return this;
    }

    /// Adds exams of a measure.
    ///
    /// @param code the numerator's; empty where the registry has none
    RegistryFile exams(int count, String measure, String code) {
        for (int i = 0; i < count; i++) {
            next++;
            rows.add("2024-%02d-14 08:30,%s,%s,P%04d,%d,F,Y,N,%s,,,%s,,,E%04d"
                    .formatted(
                            1 + next % MONTHS,
                            tin,
                            UploadFiles.npi(1 + next % CLINICIANS),
                            next,
                            YOUNGEST + next % AGES,
                            measure,
                            code,
                            next));
        }
        return this;
    }

    /// Spoils, or mends, one of its rows.
    ///
    /// @param index of the row behind the header, from 0
    RegistryFile change(int index, UnaryOperator<String> change) {
        rows.set(index, change.apply(rows.get(index)));
        return this;
    }

    FilePayload as(String name) {
        String text = HEADER + "\n" + String.join("\n", rows) + "\n";
        return UploadFiles.payload(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
