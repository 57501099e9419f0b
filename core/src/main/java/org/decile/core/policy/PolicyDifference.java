package org.decile.core.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What differs between the rules of two years, or between two readings of one year.
///
/// @param changes in the order of the later file; what was removed stands where the earlier file had it
public record PolicyDifference(QualityPolicy before, QualityPolicy after, List<ParameterChange> changes) {

    /// Compares two policies parameter by parameter. Equal parameters are left out.
    public static PolicyDifference between(QualityPolicy before, QualityPolicy after) {
        Map<String, Parameter<?>> earlier = byKey(before);
        Map<String, Parameter<?>> later = byKey(after);
        List<ParameterChange> changes = keys(earlier, later).stream()
                .filter(key -> !Optional.ofNullable(earlier.get(key)).equals(Optional.ofNullable(later.get(key))))
                .map(key -> change(key, earlier, later))
                .toList();
        return new PolicyDifference(before, after, changes);
    }

    private static ParameterChange change(
            String key, Map<String, Parameter<?>> earlier, Map<String, Parameter<?>> later) {
        return new ParameterChange(key, Optional.ofNullable(earlier.get(key)), Optional.ofNullable(later.get(key)));
    }

    /// All keys in the later file's order, each removed one behind the key it followed.
    private static List<String> keys(Map<String, Parameter<?>> earlier, Map<String, Parameter<?>> later) {
        List<String> keys = new ArrayList<>(later.keySet());
        int place = 0;
        for (String key : earlier.keySet()) {
            if (later.containsKey(key)) {
                place = keys.indexOf(key) + 1;
            } else {
                keys.add(place++, key);
            }
        }
        return keys;
    }

    private static Map<String, Parameter<?>> byKey(QualityPolicy policy) {
        Map<String, Parameter<?>> parameters = new LinkedHashMap<>();
        policy.parameters().forEach(parameter -> parameters.put(parameter.key(), parameter));
        return parameters;
    }
}
