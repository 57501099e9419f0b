package org.decile.core.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// Reads a table in CSV, UTF-8, comma between cells, row by row: its size does not matter. The first row names the
/// columns in any order; every one asked for must be there, once, and no other.
public final class TableFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int CELL_CHARACTERS = 10_000;

    private final List<String> columns;
    private final TableFaults faults;

    /// @param columns the names of all columns
    public TableFile(List<String> columns, TableFaults faults) {
        this.columns = List.copyOf(columns);
        this.faults = faults;
    }

    /// Hands every row below the header to `rows`, those that do not fit the header apart.
    ///
    /// @throws IOException when the stream cannot be read
    public void read(InputStream stream, Consumer<TableRow> rows) throws IOException {
        InputStreamReader text = new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder());
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            read(records.iterator(), rows);
        } catch (CsvParseException e) {
            unreadable(e);
        } catch (UncheckedIOException e) {
            notText(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            notText(e);
        }
    }

    private void read(Iterator<CsvRecord> records, Consumer<TableRow> rows) {
        if (!records.hasNext()) {
            faults.add(TableFault.ofFile("The file is empty.", remedy()));
            return;
        }
        Map<String, Integer> header = header(records.next().getFields());
        while (header.size() == columns.size() && records.hasNext()) {
            CsvRecord cells = records.next();
            if (fits(cells)) {
                rows.accept(new TableRow((int) cells.getStartingLineNumber(), header, cells.getFields(), faults));
            }
        }
    }

    /// Where each column stands; not all of them after a fault.
    private Map<String, Integer> header(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        boolean sound = names.size() == columns.size();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).replace(BYTE_ORDER_MARK, "").strip();
            sound &= columns.contains(name) && places.put(name, i) == null;
        }
        if (!sound) {
            faults.add(new TableFault(1, "", "The first row does not hold the names of the columns.", remedy()));
            return Map.of();
        }
        return places;
    }

    private boolean fits(CsvRecord cells) {
        int count = cells.getFieldCount();
        if (count == columns.size()) {
            return isShort(cells);
        }
        boolean blank = cells.getFields().stream().allMatch(String::isBlank);
        if (!blank) {
            faults.add(new TableFault(
                    (int) cells.getStartingLineNumber(),
                    "",
                    "The row has %d cells, the header %d.".formatted(count, columns.size()),
                    "Look for a missing or surplus comma; text with a comma in it needs quotation marks."));
        }
        return false;
    }

    private boolean isShort(CsvRecord cells) {
        boolean fits = cells.getFields().stream().allMatch(cell -> cell.length() <= CELL_CHARACTERS);
        if (!fits) {
            faults.add(new TableFault(
                    (int) cells.getStartingLineNumber(),
                    "",
                    "A cell of the row has more than 10,000 characters.",
                    "Check that every quotation mark has its partner."));
        }
        return fits;
    }

    private void unreadable(CsvParseException e) throws IOException {
        if (e.getCause() instanceof CharacterCodingException coding) {
            notText(coding);
        } else {
            faults.add(TableFault.ofFile(
                    "The file cannot be read as CSV to its end.", "Check that every quotation mark has its partner."));
        }
    }

    private void notText(IOException e) throws IOException {
        if (!(e instanceof CharacterCodingException)) {
            throw e;
        }
        faults.add(TableFault.ofFile("The file is not in UTF-8.", "Save it as CSV UTF-8."));
    }

    private String remedy() {
        return "Begin it with %s.".formatted(String.join(",", columns));
    }
}
