package org.decile.core.exam;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.decile.core.fault.Fault;
import org.decile.core.fault.Faults;
import org.decile.core.file.FileLimits;
import org.decile.core.file.Progress;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.submission.Counts;
import org.decile.core.table.CellRow;
import org.decile.core.table.CellRows;

/// A file of cases of an invented practice, and what comes of reading it. Unless a row says otherwise, it is a sound
/// one of measure 397 in 2024, performance met.
final class TestSheet {
    static final PerformanceYear YEAR = new PerformanceYear(2024);
    static final TaxpayerIdentificationNumber TIN = new TaxpayerIdentificationNumber("003456789");
    static final String NPI = "1000000004";
    static final CaseKey KEY = new CaseKey("an invented key of a test".getBytes(StandardCharsets.US_ASCII));

    private final CaseLayout layout;
    private final List<String> titles;
    private final List<List<String>> rows = new ArrayList<>();
    private CodeMap codes = CodeMap.official();
    private Optional<CaseOwner> owner = Optional.of(new CaseOwner(TIN, YEAR));
    private FileLimits limits = FileLimits.USUAL;
    private int threads = 1;

    private final Faults faults = new Faults();
    private final Faults warnings = new Faults();

    private TestSheet(CaseLayout layout) {
        this.layout = layout;
        this.titles = layout.titles();
    }

    static TestSheet exams() {
        return new TestSheet(CaseLayout.EXAMS);
    }

    static TestSheet patients() {
        return new TestSheet(CaseLayout.PATIENTS);
    }

    /// Adds a row.
    ///
    /// @param cells column and text in turns, in place of the usual ones
    TestSheet row(String... cells) {
        Map<String, String> row = new LinkedHashMap<>(usual());
        for (int i = 0; i < cells.length; i += 2) {
            assertKnown(cells[i]);
            row.put(cells[i], cells[i + 1]);
        }
        rows.add(titles.stream().map(title -> row.getOrDefault(title, "")).toList());
        return this;
    }

    TestSheet with(CodeEntry... entries) {
        codes = CodeMap.merged(List.of(codes, CodeMap.of(Arrays.asList(entries))));
        return this;
    }

    TestSheet ofAnyone() {
        owner = Optional.empty();
        return this;
    }

    TestSheet of(int year) {
        owner = Optional.of(new CaseOwner(TIN, new PerformanceYear(year)));
        return this;
    }

    TestSheet within(FileLimits some) {
        limits = some;
        return this;
    }

    TestSheet threads(int number) {
        threads = number;
        return this;
    }

    TestSheet shuffled(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = rows.size() - 1; i > 0; i--) {
            Collections.swap(rows, i, random.nextInt(i + 1));
        }
        return this;
    }

    CaseReading read() {
        List<List<String>> table = new ArrayList<>(List.of(titles));
        table.addAll(rows);
        return read(table);
    }

    /// Reads other rows than those of the sheet, the header among them.
    CaseReading read(List<List<String>> table) {
        CaseContext context = new CaseContext(owner, MeasureCatalogs::of, codes, _ -> KEY, limits, threads);
        try (CellRows cells = cells(table)) {
            return new ExamRows(context, faults, warnings).read(cells, () -> 0, Progress.NONE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// The cases of a sheet without faults.
    CaseTable cases() {
        return part().cases();
    }

    CaseReading.Part part() {
        CaseReading reading = read();
        if (!faults.isEmpty()) {
            throw new AssertionError(faults());
        }
        return reading.parts().getFirst();
    }

    /// The counts of the whole practice, for a sheet of one measure with one rate.
    Counts counts() {
        return part().results().getFirst().measure().results().getFirst().counts();
    }

    /// Reads the sheet and tells its faults, each on a line.
    String faultsAfterReading() {
        read();
        return faults();
    }

    String warningsAfterReading() {
        part();
        return warnings();
    }

    String faults() {
        return text(faults);
    }

    String warnings() {
        return text(warnings);
    }

    List<String> titles() {
        return titles;
    }

    static CellRows cells(List<List<String>> table) {
        return new CellRows() {
            private int next;

            @Override
            public Optional<CellRow> next() {
                return next < table.size() ? Optional.of(CellRow.of(++next, table.get(next - 1))) : Optional.empty();
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    private static String text(Faults some) {
        return some.kept().stream().map(Fault::text).collect(Collectors.joining("\n"));
    }

    private void assertKnown(String title) {
        if (!titles.contains(title)) {
            throw new AssertionError("there is no column " + title);
        }
    }

    private Map<String, String> usual() {
        String number = Integer.toString(rows.size() + 1);
        return layout == CaseLayout.EXAMS
                ? Map.ofEntries(
                        Map.entry("Exam_Date_Time", "2024-03-14 10:30"),
                        Map.entry("Physician_Group_TIN", TIN.digits()),
                        Map.entry("Physician_NPI", NPI),
                        Map.entry("Patient_ID", "P" + number),
                        Map.entry("Patient_Age", "67"),
                        Map.entry("Patient_Gender", "F"),
                        Map.entry("Patient_Medicare_Beneficiary", "Y"),
                        Map.entry("Patient_Medicare_Advantage", "N"),
                        Map.entry("Measure_Number", "397"),
                        Map.entry("CPT_Code", "X0001"),
                        Map.entry("Numerator_Response_value", "G9428"),
                        Map.entry("Exam_Unique_ID", "E" + number))
                : Map.ofEntries(
                        Map.entry("performanceYear", "2024"),
                        Map.entry("date", "2024-03-14"),
                        Map.entry("taxpayerIdentificationNumber", TIN.digits()),
                        Map.entry("nationalProviderIdentifier", NPI),
                        Map.entry("patientId", "P" + number),
                        Map.entry("payer", "Medicare"),
                        Map.entry("measureId", "397"),
                        Map.entry("outcome", "met"));
    }
}
