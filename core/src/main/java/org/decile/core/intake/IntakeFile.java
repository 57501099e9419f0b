package org.decile.core.intake;

import java.util.List;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultList;

/// What came of reading one file.
///
/// @param name as given; of a file in an archive the archive's name stands before it
/// @param rows how many rows, or measures where there are no rows
/// @param checksum SHA-256 of the file's bytes in hexadecimal
/// @param parts what can be used; nothing when the file as a whole cannot
/// @param spoiled whose results are incomplete without what could not be read; somebody's at least, while there are
///     faults
/// @param faults what cannot be used; while there is any, a practice's file is not taken
/// @param warnings what does not hinder, but should be looked at
/// @param notChecked rules that were not run for want of a code map, in sentences
public record IntakeFile(
        String name,
        FileFormat format,
        long rows,
        String checksum,
        List<IntakePart> parts,
        List<Spoiled> spoiled,
        FaultList faults,
        FaultList warnings,
        List<String> notChecked) {

    public IntakeFile {
        parts = List.copyOf(parts);
        spoiled = List.copyOf(spoiled);
        notChecked = List.copyOf(notChecked);
    }

    IntakeFile with(List<IntakePart> otherParts) {
        return new IntakeFile(name, format, rows, checksum, otherParts, spoiled, faults, warnings, notChecked);
    }

    IntakeFile with(FaultList otherFaults, List<Spoiled> otherSpoiled) {
        return new IntakeFile(name, format, rows, checksum, parts, otherSpoiled, otherFaults, warnings, notChecked);
    }

    IntakeFile warned(List<Fault> further) {
        return new IntakeFile(name, format, rows, checksum, parts, spoiled, faults, warnings.with(further), notChecked);
    }

    /// Without its name, and without what stands in it.
    @Override
    public String toString() {
        return "IntakeFile[%s, %d rows, %d parts, %d faults, %d warnings]"
                .formatted(format, rows, parts.size(), faults.count(), warnings.count());
    }
}
