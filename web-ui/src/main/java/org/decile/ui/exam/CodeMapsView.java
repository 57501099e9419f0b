package org.decile.ui.exam;

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

/// What a year's codes mean, for those who look after it: what is known, another map, and the way back.
@Route(Addresses.ADMIN_CODES)
@RolesAllowed(Role.PORTAL_ADMIN_NAME)
public final class CodeMapsView extends YearPage {

    private final transient CodeMapAdministration administration;

    @Inject
    public CodeMapsView(CodeMapAdministration administration) {
        super("Code maps");
        this.administration = administration;
    }

    @Override
    protected Parts parts(PerformanceYear year) {
        CodeMapsPage page =
                administration.page(year).orElseThrow(() -> new NotFoundException("there are no measures for " + year));
        return new Parts(
                "What the codes in exam-level files mean. A rule without its codes is not run, and the upload page says"
                        + " so.",
                page.years(),
                KnownCodes.of(page, () -> administration.csv(year)),
                KnownCodes.upload(year, (name, content) -> look(year, name, content)),
                TableHistory.of(page.history(), id -> withdraw(year, id)));
    }

    @Override
    protected String address(PerformanceYear year) {
        return Addresses.adminCodes(year);
    }

    void look(PerformanceYear year, String name, byte[] content) {
        tell(
                switch (administration.check(year, name, content)) {
                    case CodeMapCheck.Faulty faulty -> CandidateTable.faulty(faulty.name(), faulty.faults());
                    case CodeMapCheck.Sound sound -> CandidateMap.of(sound, () -> enact(year, sound), this::clear);
                });
    }

    private void enact(PerformanceYear year, CodeMapCheck.Sound sound) {
        if (administration.enact(year, sound)) {
            done(
                    year,
                    "%s is in force for %s. Files that are checked from now on are read with it."
                            .formatted(sound.name(), year));
        } else {
            look(year, sound.name(), sound.content());
            overtaken(year);
        }
    }

    private void withdraw(PerformanceYear year, UUID id) {
        administration.withdraw(id);
        done(year, "The map was withdrawn; what was in force before it counts again.");
    }
}
