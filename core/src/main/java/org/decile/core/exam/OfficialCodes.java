package org.decile.core.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.core.measure.OfficialFile;
import org.decile.core.measure.OfficialRow;
import org.decile.core.measure.OfficialYears;
import org.decile.core.mips.PerformanceYear;

/// The numerator codes of CMS's measures that are HCPCS level II codes (G and M), a code set in the public domain. CMS
/// lists them for measures collected by claims; registries use the same codes for the same measures. CPT and CPT II
/// codes are licensed by the American Medical Association and are not here.
final class OfficialCodes {
    private static final String FILE = "numerator-codes.csv";

    static final CodeMap MAP = CodeMap.of(load());

    private OfficialCodes() {}

    private static List<CodeEntry> load() {
        List<CodeEntry> entries = new ArrayList<>();
        for (PerformanceYear year : OfficialYears.all()) {
            OfficialFile file = OfficialFile.of(year, FILE);
            if (file.exists()) {
                file.rows().forEach(row -> entries.add(entry(year, row)));
            }
        }
        return entries;
    }

    private static CodeEntry entry(PerformanceYear year, OfficialRow row) {
        return new CodeEntry(
                year,
                row.measureId("measureId"),
                Optional.empty(),
                row.optional("stratum"),
                row.text("code"),
                CodeKind.NUMERATOR,
                Optional.of(row.coded("meaning", CaseOutcome::find)),
                AgeRange.ANY);
    }
}
