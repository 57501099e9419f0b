package org.decile.core.attribution;

import java.util.List;
import java.util.Optional;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// To which practice a beneficiary belongs.
///
/// @param tins the practice; several when they are tied; none when nobody gave a service that counts
/// @param step in which it was decided; empty when no service counts
/// @param services those that each of `tins` gave in that step
public record Attribution(
        String beneficiary, List<TaxpayerIdentificationNumber> tins, Optional<AttributionStep> step, long services) {

    public Attribution {
        tins = List.copyOf(tins);
    }

    /// The one practice, if there is one.
    public Optional<TaxpayerIdentificationNumber> practice() {
        return tins.size() == 1 ? Optional.of(tins.getFirst()) : Optional.empty();
    }

    public Outcome outcome() {
        return switch (tins.size()) {
            case 0 -> Outcome.NOT_ATTRIBUTED;
            case 1 -> Outcome.ATTRIBUTED;
            default -> Outcome.TIED;
        };
    }

    /// How the attribution of a beneficiary ended.
    public enum Outcome {
        ATTRIBUTED("attributed"),
        /// Several practices gave the same, greatest number of services. Nothing is guessed.
        TIED("tied"),
        NOT_ATTRIBUTED("notAttributed");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        /// The word in a file.
        public String code() {
            return code;
        }
    }
}
