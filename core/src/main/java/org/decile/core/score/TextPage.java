package org.decile.core.score;

/// Plain text of at most 110 columns; lines that are longer go on beneath, indented.
final class TextPage {
    private static final int WIDTH = 110;
    private static final String INDENT = "  ";
    private static final String CODE = "42 CFR ";
    private static final char HELD = '\u00a0';

    private final StringBuilder text = new StringBuilder();

    /// A heading after an empty line.
    void heading(String words) {
        blank();
        line(words);
        line("-".repeat(words.length()));
    }

    void blank() {
        text.append('\n');
    }

    void line(String words) {
        item(0, "", words);
    }

    /// An item of a list.
    ///
    /// @param depth how deep it lies in lists within lists
    /// @param mark what stands before the words, such as `- ` or `[x] `
    void item(int depth, String mark, String words) {
        String start = INDENT.repeat(depth);
        StringBuilder line = new StringBuilder(start).append(mark);
        String next = start + " ".repeat(mark.length());
        for (String word : words.replace(CODE, CODE.replace(' ', HELD)).split(" ", -1)) {
            boolean first = line.length() == next.length();
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                end(line);
                line = new StringBuilder(next);
                first = true;
            }
            line.append(first ? "" : " ").append(word);
        }
        end(line);
    }

    private void end(StringBuilder line) {
        text.append(line.toString().replace(HELD, ' ')).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
