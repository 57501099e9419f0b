package org.decile.core.exam;

import java.util.ArrayList;
import java.util.List;

/// Numbers for the rates that occur while a file is read. Shared between threads.
final class RateNumbers {
    private final List<CaseRate> rates = new ArrayList<>();

    /// @return the number of the first; the others follow
    synchronized int add(List<CaseRate> added) {
        int first = rates.size();
        rates.addAll(added);
        return first;
    }

    synchronized CaseRate rate(int number) {
        return rates.get(number);
    }
}
