package org.decile.ui.benchmark;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkCsv;
import org.decile.core.benchmark.BenchmarkSet;
import org.decile.core.benchmark.BenchmarkSetId;
import org.decile.core.benchmark.BenchmarkSets;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.benchmark.Enactment;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.Practices;
import org.decile.core.score.ScoreRecord;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.NoPermissionException;
import org.decile.ui.score.ScoreService;

/// Puts benchmark tables into force, for portal administrators.
///
/// A table and the scores it leads to come together or not at all; earlier tables and scores stay on record.
@Singleton
public class BenchmarkAdministration {

    private final CurrentUser user;
    private final Access access;
    private final Practices practices;
    private final BenchmarkSets sets;
    private final BenchmarksInForce inForce;
    private final CandidateCheck check;
    private final ScoreService scores;

    @Inject
    BenchmarkAdministration(
            CurrentUser user,
            Access access,
            Practices practices,
            BenchmarkSets sets,
            BenchmarksInForce inForce,
            CandidateCheck check,
            ScoreService scores) {
        this.user = user;
        this.access = access;
        this.practices = practices;
        this.sets = sets;
        this.inForce = inForce;
        this.check = check;
        this.scores = scores;
    }

    /// What is in force for a year and was before; empty for a year without official data.
    ///
    /// @throws NoPermissionException when the person does not administer the portal
    @Transactional
    Optional<BenchmarksPage> page(PerformanceYear year) {
        access.toAdminister();
        if (!MeasureCatalogs.years().contains(year)) {
            return Optional.empty();
        }
        List<Enactment> history = sets.history(year);
        return Optional.of(new BenchmarksPage(
                year,
                List.copyOf(MeasureCatalogs.years().descendingSet()),
                inForce.of(year),
                history.stream().findFirst(),
                history));
    }

    /// Looks at a table without keeping anything.
    ///
    /// @throws NoPermissionException when the person does not administer the portal
    @Transactional
    CandidateReading check(PerformanceYear year, Candidate candidate) {
        access.toAdminister();
        return check.of(year, candidate);
    }

    /// The table in force in our own layout, in which it can be edited and sent back.
    ///
    /// @throws NoPermissionException when the person does not administer the portal
    @Transactional
    String csv(PerformanceYear year) {
        access.toAdminister();
        return BenchmarkCsv.write(inForce.of(year));
    }

    /// Puts a table into force and records the scores of all practices anew. Begins by waiting for its turn, before
    /// anything is read.
    ///
    /// @param reason why, in the administrator's words
    /// @return whether it was done; not when another table came into force since this one was looked at
    /// @throws NoPermissionException when the person does not administer the portal
    /// @throws java.util.NoSuchElementException when an uploaded table is no longer kept
    @Transactional
    boolean enact(PerformanceYear year, CandidateReading.Sound looked, String reason) {
        access.toAdminister();
        sets.lock();
        practices.lockAll();
        if (!inForce.of(year).checksum().equals(looked.basis())) {
            return false;
        }
        Instant now = Instant.now();
        Optional<BenchmarkSet> set = switch (looked.candidate()) {
            case Candidate.NewFile file -> Optional.of(kept(year, file, looked.table(), now));
            case Candidate.Uploaded uploaded ->
                Optional.of(sets.find(uploaded.id()).orElseThrow());
            case Candidate.BuiltIn _ -> Optional.empty();
        };
        sets.enact(new Enactment(year, set, user.username(), now, reason));
        scores.recordAll(year, ScoreRecord.Cause.BENCHMARKS, user.username());
        return true;
    }

    /// The same file is kept once.
    private BenchmarkSet kept(PerformanceYear year, Candidate.NewFile file, BenchmarkTable table, Instant now) {
        return sets.uploaded(year).stream()
                .filter(set -> set.checksum().equals(table.checksum()))
                .findFirst()
                .orElseGet(() -> {
                    BenchmarkSet set = new BenchmarkSet(
                            BenchmarkSetId.random(),
                            year,
                            file.fileName(),
                            table.checksum(),
                            table.all().size(),
                            user.username(),
                            now);
                    sets.add(set, file.content());
                    return set;
                });
    }
}
