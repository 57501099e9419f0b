package org.decile.ui.policy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.decile.core.policy.Policies;

/// Reads the rules once and gives them to whoever asks for [Policies].
@Singleton
class BuiltInPolicies {

    @Produces
    @Singleton
    Policies policies() {
        return Policies.builtIn();
    }
}
