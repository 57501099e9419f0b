package org.decile.ui.component;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;

/// The addresses of the portal's pages: the templates that routes are made of, and links to them.
///
/// Practice and year are always in the path, what narrows the view is in the query. A practice appears by its random
/// identifier only.
public final class Addresses {

    public static final String HOME = "";
    public static final String SCORE = "practices/:practice/:year/score";
    public static final String COMPARE = "practices/:practice/:year/compare";
    public static final String UPLOAD = "practices/:practice/:year/upload";
    public static final String UPLOADS = "practices/:practice/:year/uploads";
    public static final String SETTINGS = "practices/:practice/:year/settings";
    public static final String REPORTS = "practices/:practice/:year/reports";
    public static final String MEASURES = "measures";
    public static final String MEASURE = "measures/:year/:measure";
    public static final String ADMIN_PRACTICES = "admin/practices";
    public static final String ADMIN_BENCHMARKS = "admin/benchmarks/:year";
    public static final String ADMIN_CODES = "admin/codes/:year";
    public static final String ADMIN_QRDA = "admin/qrda/:year";
    public static final String RULES = "rules/:year";
    public static final String ACCOUNT = "account";
    /// Ends the session; not a page.
    public static final String LOGOUT = "logout";

    /// In the query of the settings page: opens the fields for the final score.
    public static final String FINAL_SCORE = "finalScore";

    private Addresses() {}

    public static String score(PracticeId practice, PerformanceYear year) {
        return of(SCORE, practice, year);
    }

    public static String compare(PracticeId practice, PerformanceYear year) {
        return of(COMPARE, practice, year);
    }

    public static String upload(PracticeId practice, PerformanceYear year) {
        return of(UPLOAD, practice, year);
    }

    public static String settings(PracticeId practice, PerformanceYear year) {
        return of(SETTINGS, practice, year);
    }

    /// The settings page with the fields for the final score open.
    public static String finalScoreSettings(PracticeId practice, PerformanceYear year) {
        return with(settings(practice, year), Map.of(FINAL_SCORE, "enter"));
    }

    public static String reports(PracticeId practice, PerformanceYear year) {
        return of(REPORTS, practice, year);
    }

    public static String measure(PerformanceYear year, MeasureId measure) {
        return MEASURE.replace(":year", year.toString()).replace(":measure", measure.value());
    }

    public static String adminBenchmarks(PerformanceYear year) {
        return ADMIN_BENCHMARKS.replace(":year", year.toString());
    }

    public static String adminCodes(PerformanceYear year) {
        return ADMIN_CODES.replace(":year", year.toString());
    }

    public static String adminQrda(PerformanceYear year) {
        return ADMIN_QRDA.replace(":year", year.toString());
    }

    public static String rules(PerformanceYear year) {
        return RULES.replace(":year", year.toString());
    }

    /// A page of a practice and year, from its route template.
    public static String of(String template, PracticeId practice, PerformanceYear year) {
        return template.replace(":practice", practice.toString()).replace(":year", year.toString());
    }

    /// The address with a query; parameters with an empty value are left out.
    public static String with(String address, Map<String, String> parameters) {
        String query = new TreeMap<>(parameters)
                .entrySet().stream()
                        .filter(parameter -> !parameter.getValue().isEmpty())
                        .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
