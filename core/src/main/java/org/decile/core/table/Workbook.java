package org.decile.core.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.file.FileLimits;
import org.decile.core.file.FileSource;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.file.Watch;
import org.decile.core.file.ZipArchive;
import org.decile.core.file.ZipEntryInfo;

/// A workbook in the form XLSX: its sheets, and what their cells refer to. Whatever is wrong with it ends in an
/// [UnreadableFileException].
final class Workbook {
    private static final String FIRST_PART = "_rels/.rels";
    private static final String USUAL_MAIN_PART = "xl/workbook.xml";
    private static final int MOST_SHEETS = 255;

    private final ZipArchive archive;
    private final Watch watch;
    private final String mainPart;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;
    private final SharedTexts texts;
    private final NumberFormats formats;

    private Workbook(ZipArchive archive, FileLimits limits, Watch watch) throws IOException {
        this.archive = archive;
        this.watch = watch;
        this.mainPart = relations(FIRST_PART).values().stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(relation -> inside("", relation.target()))
                .findFirst()
                .orElse(USUAL_MAIN_PART);
        Map<String, Relation> relations = relations(relationsOf(mainPart));
        readSheets(relations);
        this.texts = texts(part(relations, "/sharedStrings"), limits, watch);
        this.formats = formats(part(relations, "/styles"));
    }

    /// @throws UnreadableFileException when it is none, or larger inside than one file may be
    static Workbook open(FileSource source, FileLimits limits, Watch watch) throws IOException {
        ZipArchive archive = ZipArchive.of(source, limits);
        if (archive.entries().stream().mapToLong(ZipEntryInfo::size).sum() > limits.bytes()) {
            throw UnreadableFileException.tooLarge(limits.bytes());
        }
        return new Workbook(archive, limits, watch);
    }

    /// @param part where it stands in the archive
    record Sheet(String name, boolean hidden, ZipEntryInfo part) {}

    private record Relation(String type, String target) {}

    /// In their order; hidden ones only when there is no other.
    List<Sheet> sheets() {
        List<Sheet> shown = sheets.stream().filter(sheet -> !sheet.hidden()).toList();
        return shown.isEmpty() ? sheets : shown;
    }

    PartXml open(Sheet sheet) throws IOException {
        return new PartXml(archive.open(sheet.part()), watch);
    }

    SharedTexts texts() {
        return texts;
    }

    NumberFormats formats() {
        return formats;
    }

    /// Counts its days from 1904, as old Macintoshes did.
    boolean isSince1904() {
        return since1904;
    }

    private void readSheets(Map<String, Relation> relations) throws IOException {
        ZipEntryInfo main = archive.find(mainPart).orElseThrow(PartXml::malformed);
        try (PartXml xml = new PartXml(archive.open(main), watch)) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("workbookPr")) {
                    since1904 = xml.attribute("date1904")
                            .filter(word -> word.equals("1") || word.equals("true"))
                            .isPresent();
                } else if (xml.isStart() && xml.name().equals("sheet") && sheets.size() < MOST_SHEETS) {
                    sheet(xml, relations);
                }
            }
        }
    }

    private void sheet(PartXml xml, Map<String, Relation> relations) throws IOException {
        String name = xml.attribute("name").orElse("");
        boolean hidden =
                xml.attribute("state").filter(state -> !state.equals("visible")).isPresent();
        Optional.ofNullable(relations.get(xml.attribute("id").orElse("")))
                .filter(relation -> relation.type().endsWith("/worksheet"))
                .flatMap(this::part)
                .filter(part -> sheets.stream().noneMatch(sheet -> sheet.part().equals(part)))
                .ifPresent(part -> sheets.add(new Sheet(name, hidden, part)));
    }

    private Optional<ZipEntryInfo> part(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .findFirst()
                .flatMap(this::part);
    }

    private Optional<ZipEntryInfo> part(Relation relation) {
        return archive.find(inside(mainPart.substring(0, mainPart.lastIndexOf('/') + 1), relation.target()));
    }

    private Map<String, Relation> relations(String part) throws IOException {
        Map<String, Relation> relations = new HashMap<>();
        Optional<ZipEntryInfo> entry = archive.find(part);
        if (entry.isEmpty()) {
            return relations;
        }
        try (PartXml xml = new PartXml(archive.open(entry.get()), watch)) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("Relationship") && relations.size() < 2 * MOST_SHEETS) {
                    relations.put(
                            xml.attribute("Id").orElse(""),
                            new Relation(
                                    xml.attribute("Type").orElse(""),
                                    xml.attribute("Target").orElse("")));
                }
            }
        }
        return relations;
    }

    private SharedTexts texts(Optional<ZipEntryInfo> part, FileLimits limits, Watch watch) throws IOException {
        if (part.isEmpty()) {
            return SharedTexts.none();
        }
        try (PartXml xml = new PartXml(archive.open(part.get()), watch)) {
            return SharedTexts.read(xml, limits, watch);
        }
    }

    private NumberFormats formats(Optional<ZipEntryInfo> part) throws IOException {
        if (part.isEmpty()) {
            return NumberFormats.none();
        }
        try (PartXml xml = new PartXml(archive.open(part.get()), watch)) {
            return NumberFormats.read(xml);
        }
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /// A path inside the archive; what begins with a slash is meant from its root.
    private static String inside(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
