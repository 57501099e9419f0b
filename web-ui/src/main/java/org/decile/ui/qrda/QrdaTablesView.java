package org.decile.ui.qrda;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.account.Role;
import org.decile.ui.component.Addresses;
import org.decile.ui.upkeep.CandidateTable;
import org.decile.ui.upkeep.TableHistory;
import org.decile.ui.upkeep.YearPage;

/// By what a year's QRDA III files are read, for those who look after it: what is known, another table, and the way
/// back.
@Route(Addresses.ADMIN_QRDA)
@RolesAllowed(Role.PORTAL_ADMIN_NAME)
public final class QrdaTablesView extends YearPage {

    private final transient QrdaAdministration administration;

    @Inject
    public QrdaTablesView(QrdaAdministration administration) {
        super("QRDA III tables");
        this.administration = administration;
    }

    @Override
    protected Parts parts(PerformanceYear year) {
        QrdaPage page =
                administration.page(year).orElseThrow(() -> new NotFoundException("there are no measures for " + year));
        return new Parts(
                "By what the files of electronic health records (QRDA Category III) are read: the guide that a file"
                        + " names, and the identifiers of measures and populations.",
                page.years(),
                KnownTables.of(page, () -> administration.guides(year), () -> administration.identifiers(year)),
                KnownTables.upload(year, (name, content) -> look(year, name, content)),
                TableHistory.of(page.history(), id -> withdraw(year, id)));
    }

    @Override
    protected String address(PerformanceYear year) {
        return Addresses.adminQrda(year);
    }

    void look(PerformanceYear year, String name, byte[] content) {
        tell(
                switch (administration.check(year, name, content)) {
                    case QrdaCheck.Faulty faulty -> CandidateTable.faulty(faulty.name(), faulty.faults());
                    case QrdaCheck.Sound sound -> CandidateCard.of(sound, () -> enact(year, sound), this::clear);
                });
    }

    private void enact(PerformanceYear year, QrdaCheck.Sound sound) {
        if (administration.enact(year, sound)) {
            done(
                    year,
                    "%s is in force for %s. Files that are checked from now on are read by it."
                            .formatted(sound.name(), year));
        } else {
            look(year, sound.name(), sound.content());
            overtaken(year);
        }
    }

    private void withdraw(PerformanceYear year, UUID id) {
        administration.withdraw(id);
        done(year, "The table was withdrawn; what was in force before it counts again.");
    }
}
