package org.decile.core.attribution;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// Attributes beneficiaries to practices in two steps.
///
/// Step 1: to the practice (TIN) whose primary care physicians, nurse practitioners, physician assistants and
/// clinical nurse specialists together gave more primary care services than those of any other practice. Step
/// 2, only for beneficiaries without any such service: the same with specialist physicians. A tie in step 1
/// stays a tie; step 2 does not break it.
final class TwoStepAttribution {
    private final Map<String, Tally> tallies = new TreeMap<>();

    /// Services of the same beneficiary, practice and step add up, whatever number of rows they come in.
    void add(Service service) {
        Tally tally = tallies.computeIfAbsent(service.beneficiary(), _ -> new Tally());
        Optional<AttributionStep> step = service.specialtyClass().step();
        if (step.isPresent() && service.services() > 0) {
            tally.add(step.get(), service.tin(), service.services());
        }
    }

    /// Lists a beneficiary even if nobody gave a service.
    void know(String beneficiary) {
        tallies.computeIfAbsent(beneficiary, _ -> new Tally());
    }

    /// One for each beneficiary, sorted by identifier.
    List<Attribution> attributions() {
        return tallies.entrySet().stream()
                .map(entry -> entry.getValue().attribution(entry.getKey()))
                .toList();
    }

    private static final class Tally {
        private final Map<AttributionStep, Map<TaxpayerIdentificationNumber, Long>> services =
                new EnumMap<>(AttributionStep.class);

        void add(AttributionStep step, TaxpayerIdentificationNumber tin, long number) {
            services.computeIfAbsent(step, _ -> new HashMap<>()).merge(tin, number, Long::sum);
        }

        Attribution attribution(String beneficiary) {
            return services.entrySet().stream()
                    .findFirst()
                    .map(first -> most(beneficiary, first.getKey(), first.getValue()))
                    .orElseGet(() -> new Attribution(beneficiary, List.of(), Optional.empty(), 0));
        }

        private static Attribution most(
                String beneficiary, AttributionStep step, Map<TaxpayerIdentificationNumber, Long> byPractice) {
            long most = Collections.max(byPractice.values());
            List<TaxpayerIdentificationNumber> tins = byPractice.entrySet().stream()
                    .filter(entry -> entry.getValue() == most)
                    .map(Map.Entry::getKey)
                    .sorted((a, b) -> a.digits().compareTo(b.digits()))
                    .toList();
            return new Attribution(beneficiary, tins, Optional.of(step), most);
        }
    }
}
