package org.decile.core.table;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.file.FileLimits;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.table.NumberFormats.Meaning;

/// Reads the cells of one row of a worksheet after the other.
final class SheetCells {
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_CHARACTERS = 1 << 16;
    private static final int LETTERS = 26;
    private static final int PLAIN_DIGITS = 15;
    private static final int MOST_DIGITS = 9;
    private static final int BASE = 10;
    private static final char[] NOTHING = new char[0];

    private final Workbook workbook;
    private final Consumer<Fault> faults;
    private final CellText text;
    private final CellRowBuilder row = new CellRowBuilder();
    private int line;
    private int width;
    private boolean blank;

    private String type = "";
    private int style;
    private boolean formula;

    SheetCells(Workbook workbook, FileLimits limits, Consumer<Fault> faults) {
        this.workbook = workbook;
        this.faults = faults;
        this.text = new CellText(limits.cellCharacters() + 1);
    }

    /// The row that begins here; empty when nothing stands in it.
    Optional<CellRow> read(PartXml xml) throws IOException {
        line = number(xml.attribute("r").orElse(""), line + 1);
        row.begin(line);
        blank = true;
        int used = 0;
        while (xml.next() && !(xml.isEnd() && xml.name().equals("row"))) {
            if (xml.isStart() && xml.name().equals("c")) {
                int column = column(xml.attribute("r").orElse(""), row.size());
                if (column < row.size() || column >= MOST_COLUMNS) {
                    throw PartXml.malformed();
                }
                pad(column);
                boolean empty = cell(xml);
                used = empty ? used : row.size();
            }
        }
        if (blank) {
            return Optional.empty();
        }
        width = width == 0 ? used : width;
        pad(width);
        return Optional.of(row.build(Math.max(width, used)));
    }

    /// @return whether nothing stands in it
    private boolean cell(PartXml xml) throws IOException {
        type = xml.attribute("t").orElse("n");
        style = number(xml.attribute("s").orElse(""), -1);
        formula = false;
        text.clear();
        int phonetic = 0;
        boolean inText = false;
        while (xml.next() && !(xml.isEnd() && xml.name().equals("c"))) {
            if (!xml.isStart() && !xml.isEnd()) {
                if (inText && phonetic == 0) {
                    xml.text(text);
                }
                continue;
            }
            switch (xml.name()) {
                case "v", "t" -> inText = xml.isStart();
                case "f" -> formula = true;
                case "rPh" -> phonetic += xml.isStart() ? 1 : -1;
                default -> {}
            }
        }
        return add();
    }

    private boolean add() throws IOException {
        if (text.length() == 0) {
            if (formula && type.equals("n")) {
                withoutResult();
            }
            row.add(NOTHING, 0, 0);
            return true;
        }
        int before = row.length();
        switch (type) {
            case "s" -> workbook.texts().addTo(row, number(text.toString(), -1));
            case "b" -> add(text.toString().equals("1") ? "true" : "false");
            case "n" -> addNumber();
            default -> row.add(text.characters(), 0, text.length());
        }
        if (row.length() > MOST_CHARACTERS) {
            throw new UnreadableFileException(
                    "Row %d has more than %,d characters.".formatted(line, MOST_CHARACTERS),
                    "Check that it is the right sheet.");
        }
        blank &= row.length() == before;
        return row.length() == before;
    }

    private void addNumber() {
        Meaning meaning = workbook.formats().of(style);
        if (meaning == Meaning.PLAIN && text.isPlainNumber(PLAIN_DIGITS)) {
            row.add(text.characters(), 0, text.length());
        } else {
            add(SheetNumber.text(text.toString(), meaning, workbook.isSince1904()));
        }
    }

    private void add(String cell) {
        row.add(cell.toCharArray(), 0, cell.length());
    }

    private void withoutResult() {
        blank = false;
        faults.accept(new Fault(
                FaultKind.CELLS,
                line,
                name(row.size()),
                Optional.empty(),
                "The formula was saved without its result.",
                "Open the workbook in your spreadsheet program, save it once more, and send that file."));
    }

    private void pad(int cells) {
        while (row.size() < cells) {
            row.add(NOTHING, 0, 0);
        }
    }

    /// The column of a place such as `C5`, from 0.
    private static int column(String place, int otherwise) {
        int column = 0;
        int i = 0;
        while (i < place.length() && column <= MOST_COLUMNS && place.charAt(i) >= 'A' && place.charAt(i) <= 'Z') {
            column = column * LETTERS + place.charAt(i) - 'A' + 1;
            i++;
        }
        return column == 0 ? otherwise : column - 1;
    }

    /// `C` for 2.
    private static String name(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : name(column / LETTERS - 1) + last;
    }

    private static int number(String digits, int otherwise) {
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit >= BASE) {
                return otherwise;
            }
            number = BASE * number + digit;
        }
        return number;
    }
}
