package org.decile.core.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.decile.core.fault.Fault;
import org.jspecify.annotations.Nullable;

/// The rows of a CSV file.
public final class CsvRows implements CellRows {
    private final CsvReader<CellRow> reader;
    private final Iterator<CellRow> rows;
    private final Consumer<Fault> faults;
    private int line = 1;

    /// @param text without byte order mark
    /// @param faults takes what makes the rest unreadable
    public CsvRows(Reader text, char separator, Consumer<Fault> faults) {
        this.faults = faults;
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(new RowHandler(), text);
        this.rows = reader.iterator();
    }

    @Override
    public Optional<CellRow> next() throws IOException {
        try {
            while (rows.hasNext()) {
                CellRow row = rows.next();
                line = row.line();
                if (!row.isBlank()) {
                    return Optional.of(row);
                }
            }
        } catch (CsvParseException e) {
            end(e.getCause(), "Check that every quotation mark has its partner.");
        } catch (UncheckedIOException e) {
            end(e.getCause(), "");
        }
        return Optional.empty();
    }

    private void end(@Nullable Throwable cause, String remedy) throws IOException {
        if (cause instanceof CharacterCodingException) {
            faults.accept(TextFile.NOT_UTF_8);
        } else if (cause instanceof IOException unreadable) {
            throw unreadable;
        } else {
            faults.accept(Fault.ofFile("The file cannot be read beyond row %d.".formatted(line), remedy));
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static final class RowHandler extends AbstractBaseCsvCallbackHandler<CellRow> {
        private final CellRowBuilder row = new CellRowBuilder();

        @Override
        protected void handleBegin(long startingLineNumber) {
            row.begin((int) startingLineNumber);
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            row.add(buffer, offset, length);
        }

        @Override
        protected CellRow buildRecord() {
            return row.build();
        }
    }
}
