package org.decile.core.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.file.FileLimits;
import org.decile.core.file.FileSource;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.file.Watch;
import org.decile.core.file.ZipArchive;
import org.decile.core.table.CellRow;
import org.decile.core.table.CellRows;
import org.decile.core.table.CsvRows;
import org.decile.core.table.SheetRows;

/// Finds out what a file is by looking at its beginning, never at its name.
final class Recognition {
    private static final int HEAD = 1 << 13;
    private static final String AS_XLSX =
            "Open it in your spreadsheet program and save it as an Excel workbook (.xlsx), or as CSV UTF-8.";

    private final TableColumns tableColumns = new TableColumns();
    private final FileLimits limits;

    Recognition(FileLimits limits) {
        this.limits = limits;
    }

    /// @param watch ends it when nobody wants the rest
    Content of(FileSource source, Watch watch) throws IOException {
        byte[] head = head(source);
        Optional<Content> refusal = Signature.refusal(head);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
            return packed(source, watch.quiet());
        }
        if (hasSubmissionLines(source)) {
            return Content.of(Content.Kind.JSON_LINES, FileFormat.QPP_JSON);
        }
        return switch (firstCharacter(head)) {
            case '{', '[' -> Content.of(Content.Kind.JSON, FileFormat.QPP_JSON);
            case '<' -> Content.of(Content.Kind.XML, FileFormat.QRDA_III);
            default -> csv(source);
        };
    }

    private static byte[] head(FileSource source) throws IOException {
        try (InputStream stream = source.open()) {
            return stream.readNBytes(HEAD);
        }
    }

    private boolean hasSubmissionLines(FileSource source) throws IOException {
        try (InputStream stream = new BufferedInputStream(source.open())) {
            return new Lines(stream, limits.submissionBytes()).areSubmissions();
        }
    }

    /// The first that is neither white space nor a byte of a byte order mark; a blank when there is none.
    private static char firstCharacter(byte[] head) {
        for (byte b : head) {
            if (b > ' ') {
                return (char) b;
            }
        }
        return ' ';
    }

    /// A workbook is an archive as well.
    private Content packed(FileSource source, Watch watch) throws IOException {
        try {
            ZipArchive archive = ZipArchive.of(source, limits);
            if (archive.find("[Content_Types].xml").isPresent()) {
                return office(archive, source, watch);
            }
            return archive.find("mimetype").isPresent()
                            && archive.find("content.xml").isPresent()
                    ? Content.refused("The file is an OpenDocument table or text (.ods, .odt).", AS_XLSX)
                    : Content.of(Content.Kind.ARCHIVE, FileFormat.UNKNOWN);
        } catch (UnreadableFileException e) {
            return Content.refused(e.problem(), e.remedy());
        }
    }

    private Content office(ZipArchive archive, FileSource source, Watch watch) throws IOException {
        if (archive.entries().stream().noneMatch(entry -> entry.name().startsWith("xl/"))) {
            return Content.refused("The file is an Office file, but no workbook.", AS_XLSX);
        }
        if (archive.find("xl/workbook.bin").isPresent()) {
            return Content.refused("The file is a binary workbook (.xlsb).", AS_XLSX);
        }
        List<Fault> faults = new ArrayList<>();
        try (CellRows rows = SheetRows.of(source, limits, watch, faults::add, _ -> {})) {
            return table(Content.Kind.WORKBOOK, rows.next(), faults);
        }
    }

    private Content csv(FileSource source) throws IOException {
        List<Fault> faults = new ArrayList<>();
        try (CellRows rows = CsvRows.of(source.open(), faults::add)) {
            return table(Content.Kind.CSV, rows.next(), faults);
        } catch (UnreadableFileException e) {
            return Content.refused(e.problem(), e.remedy());
        }
    }

    /// @param names the first row; of an empty table its reader says what is missing
    private Content table(Content.Kind kind, Optional<CellRow> names, List<Fault> faults) {
        if (!faults.isEmpty()) {
            return new Content(Content.Kind.NONE, FileFormat.UNKNOWN, Optional.of(faults.getFirst()));
        }
        if (names.isEmpty()) {
            return Content.of(kind, FileFormat.MEASURE_RESULTS);
        }
        return tableColumns
                .find(names.get())
                .map(format -> Content.of(kind, format))
                .orElseGet(() -> new Content(
                        Content.Kind.NONE,
                        FileFormat.UNKNOWN,
                        Optional.of(tableColumns.unknown(names.get().texts()))));
    }
}
