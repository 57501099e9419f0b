package org.decile.core.benchmark;

/// A stranger's text inside a message: short and on one line.
final class Quoted {
    private static final int LENGTH = 40;

    private Quoted() {}

    static String of(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return "\"" + (line.length() > LENGTH ? line.substring(0, LENGTH) + "…" : line) + "\"";
    }
}
