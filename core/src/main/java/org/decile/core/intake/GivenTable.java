package org.decile.core.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;
import org.decile.core.fault.Fault;
import org.decile.core.file.FileSource;
import org.decile.core.file.WatchedStream;
import org.decile.core.table.CellRows;
import org.decile.core.table.CsvRows;
import org.decile.core.table.SheetRows;
import org.decile.core.table.UnmarkedRows;

/// The rows of a table in whichever form it was given, without the columns that a returned table has besides.
///
/// @param separator that of the given file; a comma where it has none
/// @param checksums reads what is left of the file, for its checksum
record GivenTable(CellRows rows, char separator, Checksums checksums) implements Closeable {

    /// @param faults takes what makes the rest unreadable
    static GivenTable open(
            FileSource source, Content content, Job job, Consumer<Fault> faults, Consumer<Fault> warnings)
            throws IOException {
        if (content.kind() == Content.Kind.WORKBOOK) {
            CellRows rows = SheetRows.of(source, job.limits(), job.watch(), faults, warnings);
            return new GivenTable(new UnmarkedRows(rows), ',', () -> whole(source, job));
        }
        WatchedStream stream = job.open(source);
        try {
            CsvRows rows = CsvRows.of(stream, faults);
            return new GivenTable(new UnmarkedRows(rows), rows.separator(), () -> Job.checksum(stream));
        } catch (IOException e) {
            stream.close();
            throw e;
        }
    }

    /// Of the whole file.
    String checksum() throws IOException {
        return checksums.read();
    }

    /// The parts of a workbook are not read in the order of its bytes.
    private static String whole(FileSource source, Job job) throws IOException {
        try (WatchedStream stream = new WatchedStream(
                source.open(), job.limits().bytes(), job.watch().quiet())) {
            return Job.checksum(stream);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    interface Checksums {
        String read() throws IOException;
    }
}
