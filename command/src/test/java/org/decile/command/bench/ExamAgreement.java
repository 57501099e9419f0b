package org.decile.command.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.exam.CaseOutcome;
import org.decile.core.exam.CaseRate;
import org.decile.core.exam.CaseRates;
import org.decile.core.exam.CodeEntry;
import org.decile.core.exam.PayerClass;
import org.decile.core.measure.MeasureId;
import org.decile.core.practice.NationalProviderIdentifier;

/// Whether Decile and DuckDB count the same cases of every clinician, measure, payer and outcome. DuckDB counts codes;
/// what they mean is looked up here.
final class ExamAgreement {
    private ExamAgreement() {}

    private record Count(NationalProviderIdentifier npi, MeasureId measure, PayerClass payer, CaseOutcome outcome) {}

    /// @return how many counts were compared
    /// @throws IllegalStateException when any differs
    static int of(Path file) throws IOException, SQLException {
        try (ExamsOfDecile ours = new ExamsOfDecile(2, file);
                ExamsOfDuckDb peer = new ExamsOfDuckDb(2, file)) {
            ours.run();
            peer.run();
            Map<Count, Long> expected = new HashMap<>();
            peer.counts().forEach((key, cases) -> expected.merge(count(key), cases, Long::sum));
            Map<Count, Long> counted = counted(CaseRates.of(ours.part().cases()));
            if (!counted.equals(expected)) {
                throw new IllegalStateException("Decile and DuckDB count different cases");
            }
            return counted.size();
        }
    }

    private static Map<Count, Long> counted(CaseRates rates) {
        Map<Count, Long> counted = new HashMap<>();
        for (NationalProviderIdentifier npi : rates.clinicians()) {
            for (CaseRate rate : rates.rates()) {
                for (PayerClass payer : PayerClass.values()) {
                    for (CaseOutcome outcome : CaseOutcome.values()) {
                        long cases = rates.cases(Optional.of(npi), rate, payer, outcome);
                        if (cases > 0) {
                            counted.put(new Count(npi, rate.measureId(), payer, outcome), cases);
                        }
                    }
                }
            }
        }
        return counted;
    }

    private static Count count(ExamsOfDuckDb.Key key) {
        MeasureId measure = new MeasureId(key.measure());
        List<CodeEntry> codes = ExamFile.codes().of(Yardstick.YEAR, measure);
        CaseOutcome outcome = codes.stream()
                .filter(entry -> entry.code().equals(key.code()))
                .findFirst()
                .flatMap(CodeEntry::meaning)
                .orElse(CaseOutcome.NOT_REPORTED);
        PayerClass medicare = key.beneficiary() ? PayerClass.MEDICARE : PayerClass.OTHER;
        return new Count(
                new NationalProviderIdentifier(key.npi()),
                measure,
                key.advantage() ? PayerClass.MEDICARE_ADVANTAGE : medicare,
                outcome);
    }
}
