package org.decile.core.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decile.core.fault.Fault;
import org.decile.core.file.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/// The rows of a CSV file. The separator is that of the first line: comma, semicolon or tab. A first line such as
/// `sep=;`, by which spreadsheets are told the separator, is no row; a cell such as `="0123"`, by which they are kept
/// from changing a number, is its text.
public final class CsvRows implements CellRows {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final Pattern DECLARED = Pattern.compile("(?i)sep=([,;\t])[,; \t]*");
    private static final int LONGEST_ROW = 1 << 16;
    private static final String PARTNER = "Check that every quotation mark has its partner.";

    private final char separator;
    private final TextReader text;
    private final CsvReader<CellRow> reader;
    private final Iterator<CellRow> rows;
    private final Consumer<Fault> faults;
    private final RowHandler handler;
    private int line = 1;
    private boolean declared;
    private boolean ended;

    private CsvRows(TextReader text, String head, Consumer<Fault> faults) {
        this.separator = separator(head);
        this.declared = DECLARED.matcher(first(head)).matches();
        this.text = text;
        this.faults = faults;
        this.handler = new RowHandler(text);
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_ROW)
                .build(handler, text);
        this.rows = reader.iterator();
    }

    /// @param bytes closed with the rows
    /// @param faults takes what makes the rest unreadable
    /// @throws UnreadableFileException when not even the beginning is a text
    public static CsvRows of(InputStream bytes, Consumer<Fault> faults) throws IOException {
        TextReader text = TextReader.of(bytes);
        return new CsvRows(text, text.head(), faults);
    }

    public char separator() {
        return separator;
    }

    /// The separator that the first line with anything in it declares, or else is most frequent there; the names of
    /// columns hold none.
    public static char separator(String text) {
        String first = first(text);
        Matcher declaration = DECLARED.matcher(first);
        if (declaration.matches()) {
            return declaration.group(1).charAt(0);
        }
        char best = SEPARATORS.getFirst();
        for (char candidate : SEPARATORS) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static String first(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private static long count(String text, char c) {
        return text.chars().filter(other -> other == c).count();
    }

    @Override
    public Optional<CellRow> next() throws IOException {
        try {
            while (!ended && rows.hasNext()) {
                CellRow row = rows.next();
                line = row.line();
                if (!row.isBlank() && !declared) {
                    return Optional.of(row);
                }
                declared &= row.isBlank();
            }
        } catch (CsvParseException e) {
            unreadable(e.getCause());
        } catch (UncheckedIOException e) {
            unreadable(e.getCause());
        }
        ended = true;
        return Optional.empty();
    }

    private void unreadable(@Nullable Throwable cause) throws IOException {
        switch (cause) {
            case null -> faults.accept(malformed());
            case UnreadableFileException e -> faults.accept(Fault.ofFile(e.problem(), e.remedy()));
            case IOException unreadable -> throw unreadable;
            case RuntimeException cancelled -> throw cancelled;
            default -> throw new IllegalStateException(cause);
        }
    }

    private Fault malformed() {
        if (handler.isTooLong()) {
            return Fault.ofFile("Row %d has more than %,d characters.".formatted(handler.line(), LONGEST_ROW), PARTNER);
        }
        return text.isEnded()
                ? Fault.ofFile("A quotation mark of row %d is never closed.".formatted(handler.line()), PARTNER)
                : Fault.ofFile("The file cannot be read beyond row %d.".formatted(line), PARTNER);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /// Gathers cells, and sees when a row or a cell does not end. The parser gives up a cell that fills its buffer, of
    /// which a part was read ahead.
    private static final class RowHandler extends AbstractBaseCsvCallbackHandler<CellRow> {
        private static final int LONGEST_CELL = LONGEST_ROW - (1 << 14);

        private final CellRowBuilder row = new CellRowBuilder();
        private final TextReader text;
        private long startOfCell;

        RowHandler(TextReader text) {
            this.text = text;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            row.begin((int) startingLineNumber);
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            int around = isKeptText(buffer, offset, length) ? 1 : 0;
            row.add(buffer, offset + 2 * around, length - 3 * around);
            startOfCell = text.count();
            if (row.length() + index > LONGEST_ROW) {
                throw new CsvParseException("a row is too long");
            }
        }

        private static boolean isKeptText(char[] buffer, int offset, int length) {
            int end = offset + length - 1;
            if (length <= 2 || buffer[offset] != '=' || buffer[offset + 1] != '"' || buffer[end] != '"') {
                return false;
            }
            for (int i = offset + 2; i < end; i++) {
                if (buffer[i] == '"') {
                    return false;
                }
            }
            return true;
        }

        @Override
        protected CellRow buildRecord() {
            return row.build();
        }

        boolean isTooLong() {
            return row.length() + row.size() > LONGEST_ROW || text.count() - startOfCell > LONGEST_CELL;
        }

        int line() {
            return row.line();
        }
    }
}
