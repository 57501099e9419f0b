package org.decile.ui.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.decile.core.file.CsvText;
import org.decile.core.file.FormulaGuard;

/// What an upload would change, as a table: one row for each participant and measure.
final class EffectsCsv {

    private static final List<String> COLUMNS = List.of(
            "participant",
            "scoreNow",
            "scoreWithThisUpload",
            "measureId",
            "title",
            "collectionType",
            "effect",
            "pointsNow",
            "pointsWithThisUpload");

    private EffectsCsv() {}

    static String of(List<UploadPreview> previews) {
        return CsvText.of(COLUMNS, previews.stream().flatMap(EffectsCsv::rows).toList());
    }

    private static Stream<List<String>> rows(UploadPreview preview) {
        return preview.measures().stream()
                .map(row -> List.of(
                        preview.npi().map(Object::toString).orElse("practice"),
                        figure(preview.before()),
                        figure(preview.after()),
                        row.key().measureId().value(),
                        FormulaGuard.put(row.title()),
                        row.key().collectionType().label(),
                        row.effect().label(),
                        figure(row.before()),
                        figure(row.after())));
    }

    private static String figure(Optional<?> figure) {
        return figure.map(Object::toString).orElse("");
    }
}
