package org.decile.core.exam;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many cases there are of each payer and outcome.
final class Tally {
    private static final int OUTCOMES = CaseOutcome.values().length;

    private final long[] counts = new long[PayerClass.ALL.size() * OUTCOMES];

    void add(PayerClass payer, CaseOutcome outcome) {
        counts[payer.number() * OUTCOMES + outcome.number()]++;
    }

    void add(@Nullable Tally other) {
        if (other != null) {
            for (int i = 0; i < counts.length; i++) {
                counts[i] += other.counts[i];
            }
        }
    }

    long count(PayerClass payer, CaseOutcome outcome) {
        return counts[payer.number() * OUTCOMES + outcome.number()];
    }

    long count(List<PayerClass> payers, CaseOutcome outcome) {
        long count = 0;
        for (PayerClass payer : payers) {
            count += count(payer, outcome);
        }
        return count;
    }
}
