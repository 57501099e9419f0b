package org.decile.command.score;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.decile.command.intake.GivenPath;
import org.decile.core.file.TableFault;
import org.decile.core.file.TableFaults;
import org.decile.core.file.TableFile;
import org.decile.core.file.TableRow;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.practice.VirtualGroup;

/// The members of a virtual group from a table with the columns `tin` and `clinicians`.
final class Members {
    private static final String TIN = "tin";
    private static final String CLINICIANS = "clinicians";

    private Members() {}

    /// @throws InputFault when the file cannot be used
    static VirtualGroup read(Path file) throws InputFault {
        TableFaults faults = new TableFaults();
        List<VirtualGroup.Member> members = new ArrayList<>();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            new TableFile(List.of(TIN, CLINICIANS), faults).read(stream, row -> add(row, members));
        } catch (IOException e) {
            throw Input.unreadable(file);
        }
        if (!faults.isEmpty()) {
            throw InputFault.ofTable(
                    GivenPath.name(file),
                    faults.kept().stream().map(TableFault::text).toList(),
                    faults.count() - faults.kept().size());
        }
        return new VirtualGroup(members);
    }

    private static void add(TableRow row, List<VirtualGroup.Member> members) {
        String tin = row.text(TIN).replace("-", "");
        String clinicians = row.text(CLINICIANS);
        boolean sound = true;
        if (!tin.matches("[0-9]{9}")) {
            row.fault(
                    TIN, "The number does not have nine digits.", "Write the member's TIN, with or without a hyphen.");
            sound = false;
        }
        if (!clinicians.matches("[1-9][0-9]{0,5}")) {
            row.fault(CLINICIANS, "That is no number of clinicians.", "Write 1 for a solo practitioner.");
            sound = false;
        }
        if (sound) {
            members.add(new VirtualGroup.Member(TaxpayerIdentificationNumber.of(tin), Integer.parseInt(clinicians)));
        }
    }
}
