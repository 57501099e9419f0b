package org.decile.core.exam;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final int most;

    /// @param most how many cases of one practice and year may be in force
    public CaseBook(CaseStore store, Uploads uploads, int most) {
        this.store = store;
        this.uploads = uploads;
        this.most = most;
    }

    /// What an upload of cases would do, as long as no other is confirmed or taken back.
    ///
    /// @param cases those of the upload
    /// @param all what all cases come to with it
    /// @param results those of them that are other than before, and those of every measure the upload has cases of
    /// @param gone results before it of which no case is left
    /// @param change how many cases it adds, replaces, and holds as they are
    /// @param before how many cases are in force without it
    public record Effect(
            CaseTable cases,
            List<ParticipantResult> all,
            List<ParticipantResult> results,
            List<ParticipantResult> gone,
            CasesInForce.Step change,
            int before) {
        public Effect {
            all = List.copyOf(all);
            results = List.copyOf(results);
            gone = List.copyOf(gone);
        }
    }

    /// Works out what an upload would do; stores nothing.
    ///
    /// @param catalog the measures of the year
    /// @throws TooManyCasesException when more cases would be in force than may be
    public Effect effect(PracticeId practice, MeasureCatalog catalog, CaseTable cases) {
        CasesInForce inForce = CasesInForce.of(store.standing(practice, catalog.year()));
        int before = inForce.size();
        List<ParticipantResult> old = results(inForce.cases(), catalog);
        CasesInForce.Step change = inForce.add(cases, most);
        List<ParticipantResult> all = results(inForce.cases(), catalog);
        Set<Whose> own = whose(results(cases, catalog));
        Set<ParticipantResult> known = Set.copyOf(old);
        Set<Whose> left = whose(all);
        return new Effect(
                cases,
                all,
                all.stream()
                        .filter(result -> own.contains(Whose.of(result)) || !known.contains(result))
                        .toList(),
                old.stream().filter(result -> !left.contains(Whose.of(result))).toList(),
                change,
                before);
    }

    /// Stores an upload whole, with its cases and what all cases come to with them.
    ///
    /// @param reported results that the files hold as such; they count before what cases come to
    /// @param effect worked out since the practice's last upload was confirmed or taken back
    public void confirm(Upload upload, List<ParticipantResult> reported, Effect effect) {
        uploads.confirm(upload, reported, besides(reported, effect.results()));
        store.add(upload.id(), effect.cases());
        uploads.putCaseResults(upload.practice(), upload.year(), effect.all());
    }

    /// Those results of cases whose measures are not reported as such.
    public static List<ParticipantResult> besides(List<ParticipantResult> reported, List<ParticipantResult> ofCases) {
        Set<Whose> stated = whose(reported);
        return ofCases.stream()
                .filter(result -> !stated.contains(Whose.of(result)))
                .toList();
    }

    /// Takes an upload back, with its cases.
    public void takeBack(Upload upload, String by, Instant at, MeasureCatalog catalog) {
        uploads.takeBack(upload.id(), by, at);
        CasesInForce left = CasesInForce.of(store.standing(upload.practice(), catalog.year()));
        uploads.putCaseResults(upload.practice(), catalog.year(), results(left.cases(), catalog));
    }

    private static List<ParticipantResult> results(CaseTable cases, MeasureCatalog catalog) {
        return CaseRates.of(cases).results(catalog);
    }

    private static Set<Whose> whose(List<ParticipantResult> results) {
        return results.stream().map(Whose::of).collect(Collectors.toSet());
    }

    private record Whose(Optional<NationalProviderIdentifier> npi, BenchmarkKey key) {
        static Whose of(ParticipantResult result) {
            return new Whose(result.npi(), result.measure().key());
        }
    }
}
