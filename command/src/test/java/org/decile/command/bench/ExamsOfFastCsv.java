package org.decile.command.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/// Reads the records of an exam-level file with FastCSV, and does nothing with them.
final class ExamsOfFastCsv implements Contender {
    private final Path file;
    private long fields;

    ExamsOfFastCsv(Path file) {
        this.file = file;
    }

    @Override
    public void run() throws IOException {
        fields = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            records.forEach(row -> fields += row.getFieldCount());
        }
        if (fields != 15L * (ExamFile.ROWS + 1)) {
            throw new IllegalStateException("the file has another number of fields: " + fields);
        }
    }
}
