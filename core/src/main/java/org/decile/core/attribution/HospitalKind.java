package org.decile.core.attribution;

import java.util.Optional;
import org.decile.core.file.Coded;

/// What kind of hospital an admission was to.
public enum HospitalKind implements Coded {
    SHORT_STAY_ACUTE("shortStayAcute", true),
    CRITICAL_ACCESS("criticalAccess", true),
    LONG_TERM_CARE("longTermCare", false),
    REHABILITATION("rehabilitation", false),
    PSYCHIATRIC("psychiatric", false),
    OTHER("other", false);

    private final String code;
    private final boolean acute;

    HospitalKind(String code, boolean acute) {
        this.code = code;
        this.acute = acute;
    }

    /// The word in a file.
    @Override
    public String code() {
        return code;
    }

    /// Whether a stay there can be a readmission.
    public boolean isAcute() {
        return acute;
    }

    public static Optional<HospitalKind> find(String code) {
        return Coded.find(values(), code);
    }

    /// All words, for messages.
    public static String codes() {
        return Coded.codes(values());
    }
}
