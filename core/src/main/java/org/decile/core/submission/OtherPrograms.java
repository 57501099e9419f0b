package org.decile.core.submission;

/// What becomes of submissions for other programs than traditional MIPS, and of subgroups, which report nothing else.
public enum OtherPrograms {
    /// They cannot be used: rules of their own choose and score their measures.
    REFUSED,
    /// They are used as if they were for traditional MIPS, with a warning.
    AS_TRADITIONAL_MIPS,
    /// They are used as what they are, where nothing is scored.
    KEPT
}
