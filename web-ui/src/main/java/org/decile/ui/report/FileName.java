package org.decile.ui.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.Practice;

/// What a report is saved under: practice, year and kind in letters that every file system takes.
///
/// Runs of five and more digits in a practice's name are left out, so that no TIN gets into a file name.
final class FileName {
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9][0-9 -]{3,}[0-9]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 60;

    private FileName() {}

    /// `lakeside-family-medicine-2024-quality-score.pdf`.
    static String of(Practice practice, PerformanceYear year, ReportKind kind) {
        return "%s-%s-%s".formatted(plain(practice.name()), year, kind.file());
    }

    private static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String hyphened = OTHER.matcher(
                        LONG_NUMBER.matcher(letters.replaceAll("\\p{M}", "")).replaceAll(" "))
                .replaceAll("-");
        String cut = hyphened.substring(0, Math.min(LONGEST, hyphened.length()));
        String trimmed = cut.replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? "practice" : trimmed;
    }
}
