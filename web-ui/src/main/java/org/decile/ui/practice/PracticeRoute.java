package org.decile.ui.practice;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;

/// The practice and year in the address of a page, and its query.
public record PracticeRoute(PracticeId practice, PerformanceYear year, BeforeEvent event) {

    /// @throws NotFoundException when the address names no practice id or no year
    public static PracticeRoute of(BeforeEvent event) {
        try {
            return new PracticeRoute(
                    PracticeId.of(event.getRouteParameters().get("practice").orElse("")),
                    PerformanceYear.of(event.getRouteParameters().get("year").orElse("")),
                    event);
        } catch (IllegalArgumentException notAnAddress) {
            throw new NotFoundException("no practice and year in the address");
        }
    }

    /// A query parameter; blank counts as not given.
    public Optional<String> query(String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).filter(value -> !value.isBlank());
    }
}
