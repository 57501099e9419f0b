package org.decile.command.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.decile.core.measure.OfficialFile;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.official.CsvTable;

/// How an imported table compares with the one that is built in.
final class BuiltIn {
    private BuiltIn() {}

    /// `same` byte for byte, `new`, or how many rows of either table the other one lacks.
    static String comparison(PerformanceYear year, CsvTable table) {
        OfficialFile file = OfficialFile.of(year, table.name());
        if (!file.exists()) {
            return "new";
        }
        byte[] before = file.bytes();
        byte[] after = table.bytes();
        return Arrays.equals(before, after)
                ? "same"
                : "%d rows differ".formatted(differing(lines(before), lines(after)));
    }

    private static int differing(List<String> before, List<String> after) {
        List<String> gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        List<String> added = new ArrayList<>(after);
        before.forEach(added::remove);
        return Math.max(1, Math.max(gone.size(), added.size()));
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
}
