package org.decile.core.exam;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.PracticeId;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.Upload;
import org.decile.core.submission.Uploads;

/// Keeps the cases of practices and what they come to in step: whenever an upload with cases is confirmed or
/// taken back, the cases of all uploads that stand are counted anew. It is called within one transaction.
public final class CaseBook {
    private final CaseStore store;
    private final Uploads uploads;

    public CaseBook(CaseStore store, Uploads uploads) {
        this.store = store;
        this.uploads = uploads;
    }

    /// What an upload of cases would do.
    ///
    /// @param results those that are other than before, and those of every measure the upload has cases of
    /// @param change how many cases it adds, replaces, and holds as they are
    /// @param before how many cases are in force without it
    public record Effect(List<ParticipantResult> results, CasesInForce.Step change, int before) {
        public Effect {
            results = List.copyOf(results);
        }
    }

    /// Works out what an upload would do; stores nothing.
    ///
    /// @param catalog the measures of the year
    public Effect effect(PracticeId practice, MeasureCatalog catalog, CaseTable cases) {
        CasesInForce before = CasesInForce.of(store.standing(practice, catalog.year()));
        CasesInForce after = CasesInForce.of(List.of(before.cases(), cases));
        Set<ParticipantResult> old = new HashSet<>(results(before, catalog));
        Set<Whose> own = new HashSet<>();
        CaseRates.of(cases).results(catalog).forEach(result -> own.add(Whose.of(result)));
        List<ParticipantResult> brought = results(after, catalog).stream()
                .filter(result -> own.contains(Whose.of(result)) || !old.contains(result))
                .toList();
        return new Effect(brought, after.steps().getLast(), before.cases().size());
    }

    /// Stores an upload whole, with its cases and what all cases come to with them.
    ///
    /// @param reported results that the files hold as such
    public void confirm(Upload upload, List<ParticipantResult> reported, CaseTable cases, MeasureCatalog catalog) {
        Effect effect = effect(upload.practice(), catalog, cases);
        uploads.confirm(upload, reported, effect.results());
        store.add(upload.id(), cases);
        count(upload.practice(), catalog);
    }

    /// Takes an upload back, with its cases.
    public void takeBack(Upload upload, String by, Instant at, MeasureCatalog catalog) {
        uploads.takeBack(upload.id(), by, at);
        count(upload.practice(), catalog);
    }

    private void count(PracticeId practice, MeasureCatalog catalog) {
        CasesInForce all = CasesInForce.of(store.standing(practice, catalog.year()));
        uploads.putCaseResults(practice, catalog.year(), results(all, catalog));
    }

    private static List<ParticipantResult> results(CasesInForce cases, MeasureCatalog catalog) {
        return CaseRates.of(cases.cases()).results(catalog);
    }

    private record Whose(Optional<NationalProviderIdentifier> npi, BenchmarkKey key) {
        static Whose of(ParticipantResult result) {
            return new Whose(result.npi(), result.measure().key());
        }
    }
}
