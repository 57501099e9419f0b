package org.decile.ui.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.decile.core.practice.DuplicatePracticeException;
import org.decile.core.practice.Practice;
import org.decile.core.practice.Practices;

/// The portal administrators' list of practices. It opens none of them: no uploads, settings or scores.
@Singleton
public class PracticeAdministration {

    private final Access access;
    private final Practices practices;

    @Inject
    public PracticeAdministration(Access access, Practices practices) {
        this.access = access;
        this.practices = practices;
    }

    /// All practices by name.
    ///
    /// @throws NoPermissionException when the person does not administer the portal
    @Transactional
    public List<Practice> all() {
        access.toAdminister();
        return practices.all();
    }

    /// Adds a practice.
    ///
    /// @throws NoPermissionException when the person does not administer the portal
    /// @throws DuplicatePracticeException when another practice has the same taxpayer identification number
    @Transactional
    public void add(Practice practice) {
        access.toAdminister();
        practices.add(practice);
    }
}
