package org.decile.core.qrda;

import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;
import org.decile.core.fault.PlaceKind;

/// Everything found wrong or remarkable in a file, in one place of it after the other.
final class Notes {
    private final Faults faults = new Faults();
    private final Faults warnings = new Faults();

    Faults faults() {
        return faults;
    }

    Faults warnings() {
        return warnings;
    }

    /// @param place where in the file, in words, beside the line
    Place at(FaultKind kind, int line, String place) {
        return new Place(kind, line, place, Optional.empty());
    }

    /// A place of the file about which there is something to say.
    final class Place {
        private final FaultKind kind;
        private final int line;
        private final String name;
        private final Optional<String> value;

        private Place(FaultKind kind, int line, String name, Optional<String> value) {
            this.kind = kind;
            this.line = line;
            this.name = name;
            this.value = value;
        }

        /// With what stands there; not for anything that may be a taxpayer identification number.
        Place showing(String text) {
            return new Place(kind, line, name, Optional.of(QrdaText.shown(text)));
        }

        void fault(String problem, String remedy) {
            tell(true, problem, remedy);
        }

        void warning(String problem, String remedy) {
            tell(false, problem, remedy);
        }

        void tell(boolean hinders, String problem, String remedy) {
            (hinders ? faults : warnings).add(new Fault(kind, PlaceKind.XML, line, name, value, problem, remedy));
        }
    }
}
