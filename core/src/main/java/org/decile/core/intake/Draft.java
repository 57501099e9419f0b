package org.decile.core.intake;

import java.util.ArrayList;
import java.util.List;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultList;
import org.decile.core.fault.Faults;
import org.decile.core.fault.PlaceKind;
import org.decile.core.file.UnreadableFileException;

/// Gathers what comes of one file.
final class Draft {
    private final String name;
    private final FileFormat format;
    private final Faults faults;
    private final Faults warnings;
    private final List<IntakePart> parts = new ArrayList<>();
    private final List<Spoiled> spoiled = new ArrayList<>();
    private final List<String> notChecked = new ArrayList<>();
    private long rows;

    Draft(String name, FileFormat format, int listedFaults) {
        this.name = name;
        this.format = format;
        this.faults = new Faults(listedFaults);
        this.warnings = new Faults(listedFaults);
    }

    Faults faults() {
        return faults;
    }

    Faults warnings() {
        return warnings;
    }

    /// By what its places are told.
    PlaceKind placeKind() {
        return switch (format) {
            case QPP_JSON -> PlaceKind.JSON;
            case QRDA_III -> PlaceKind.XML;
            case MEASURE_RESULTS, REGISTRY_EXAMS, PATIENTS, UNKNOWN -> PlaceKind.TABLE;
        };
    }

    void fault(Fault fault) {
        faults.add(fault);
    }

    void rows(long more) {
        rows += more;
    }

    void part(IntakePart part) {
        parts.add(part);
    }

    void spoil(Spoiled some) {
        spoiled.add(some);
    }

    void notChecked(List<String> sentences) {
        notChecked.addAll(sentences);
    }

    /// A file that cannot be read, or only up to where it stands.
    IntakeFile unreadable(UnreadableFileException why) {
        fault(Fault.ofFile(why.problem(), why.remedy()));
        return file("");
    }

    /// Where nobody said whose results are incomplete for a fault, they may be anybody's.
    IntakeFile file(String checksum) {
        if (!faults.isEmpty() && spoiled.isEmpty()) {
            spoil(Spoiled.somebody());
        }
        return new IntakeFile(
                name, format, rows, checksum, parts, spoiled, FaultList.of(faults), FaultList.of(warnings), notChecked);
    }
}
