package org.decile.core.qrda;

import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.PlaceKind;

/// Reading cannot go on: the one fault that says why. It stays inside this package.
final class QrdaRefusal extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    /// @param line 0 when the file as a whole is meant
    QrdaRefusal(int line, String problem, String remedy) {
        super(problem);
        this.fault = new Fault(FaultKind.FILE, PlaceKind.XML, Math.max(0, line), "", Optional.empty(), problem, remedy);
    }

    Fault fault() {
        return fault;
    }
}
