package org.decile.core.submission;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// For which of CMS's programs a measurement set is meant.
///
/// @param code such as `mips`, or an MVP's number
/// @param name in the middle of a sentence
public record QppProgram(String code, String name) {
    public static final QppProgram MIPS = new QppProgram("mips", "traditional MIPS");

    private static final Pattern VALUE_PATHWAY = Pattern.compile("[A-Z][0-9]{4}");
    private static final Map<String, String> OTHERS = Map.of(
            "app1", "the APM Performance Pathway",
            "appPlus", "the APM Performance Pathway Plus",
            "pcf", "Primary Care First",
            "cpcPlus", "Comprehensive Primary Care Plus");

    public static Optional<QppProgram> find(String code) {
        if (code.equals(MIPS.code)) {
            return Optional.of(MIPS);
        }
        return VALUE_PATHWAY.matcher(code).matches()
                ? Optional.of(new QppProgram(code, "the MIPS Value Pathway " + code))
                : Optional.ofNullable(OTHERS.get(code)).map(name -> new QppProgram(code, name));
    }
}
