package org.decile.core.practice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;

/// The practices the portal knows, and what each has confirmed for a year.
public interface Practices {

    /// Keeps other transactions from changing what the practice's scores rest on until this one ends.
    ///
    /// To be called before the transaction reads anything: it then sees what was stored while it waited.
    void lock(PracticeId id);

    /// As [#lock] for all practices.
    void lockAll();

    Optional<Practice> find(PracticeId id);

    /// All practices by name.
    List<Practice> all();

    /// The practices whose people are in one of these Keycloak groups, by name.
    List<Practice> ofGroups(Collection<String> groups);

    /// Adds a practice.
    ///
    /// @throws DuplicatePracticeException when another practice has the same taxpayer identification number
    void add(Practice practice);

    /// What the practice has confirmed; [YearSettings#NOTHING_CONFIRMED] when it has confirmed nothing yet.
    YearSettings settings(PracticeId id, PerformanceYear year);

    /// Saves what a practice confirms; what it said before is kept as history.
    ///
    /// To keep one person from overwriting another, read [#settings] in the same transaction and compare with
    /// what the person was shown. Whoever saves between that reading and this call wins.
    ///
    /// @throws SettingsChangedException when somebody saved settings of this practice and year in the meantime
    void saveSettings(PracticeId id, PerformanceYear year, YearSettings settings, String savedBy);
}
