package org.decile.core.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the numbers in the cells of a workbook mean, by the formats they are shown in.
final class NumberFormats {
    private static final int MOST = 100_000;
    private static final int FIRST_PERCENT = 9;
    private static final int LAST_PERCENT = 10;

    private final List<Meaning> meanings = new ArrayList<>();

    /// What a number means.
    enum Meaning {
        PLAIN,
        PERCENT,
        DATE
    }

    static NumberFormats none() {
        return new NumberFormats();
    }

    static NumberFormats read(PartXml xml) throws IOException {
        NumberFormats formats = new NumberFormats();
        Map<String, Meaning> own = new HashMap<>();
        boolean inCells = false;
        while (xml.next()) {
            if (!xml.isStart() && !xml.isEnd()) {
                continue;
            }
            switch (xml.name()) {
                case "numFmt" -> {
                    if (xml.isStart() && own.size() < MOST) {
                        own.put(
                                xml.attribute("numFmtId").orElse(""),
                                ofCode(xml.attribute("formatCode").orElse("")));
                    }
                }
                case "cellXfs" -> inCells = xml.isStart();
                case "xf" -> {
                    if (inCells && xml.isStart() && formats.meanings.size() < MOST) {
                        String id = xml.attribute("numFmtId").orElse("");
                        formats.meanings.add(own.getOrDefault(id, builtIn(id)));
                    }
                }
                default -> {}
            }
        }
        return formats;
    }

    /// @param style the number of a cell's style
    Meaning of(int style) {
        return style >= 0 && style < meanings.size() ? meanings.get(style) : Meaning.PLAIN;
    }

    private static Meaning builtIn(String id) {
        if (!id.matches("[0-9]{1,3}")) {
            return Meaning.PLAIN;
        }
        int number = Integer.parseInt(id);
        boolean date = (number >= 14 && number <= 22)
                || (number >= 27 && number <= 36)
                || (number >= 45 && number <= 47)
                || (number >= 50 && number <= 58);
        if (date) {
            return Meaning.DATE;
        }
        return number == FIRST_PERCENT || number == LAST_PERCENT ? Meaning.PERCENT : Meaning.PLAIN;
    }

    /// By the letters of a format that are neither quoted, nor escaped, nor in brackets (colours, currencies).
    static Meaning ofCode(String code) {
        String letters = code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]", "");
        if (letters.matches("(?is)(?!general).*[ymdhs].*")) {
            return Meaning.DATE;
        }
        return letters.contains("%") ? Meaning.PERCENT : Meaning.PLAIN;
    }
}
