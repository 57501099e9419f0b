package org.decile.core.submission;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.fault.Faults;

/// Takes the text out of a file, or says why it holds none.
final class ResultsText {
    private static final String HOW_TO_SAVE =
            "In your spreadsheet program choose \"Save as\" and \"CSV UTF-8 (comma delimited)\", and send that file.";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ResultsText() {}

    static Optional<String> of(byte[] bytes, Faults faults) {
        Optional<Fault> fault = obstacle(bytes);
        if (fault.isPresent()) {
            faults.add(fault.get());
            return Optional.empty();
        }
        try {
            return notEmpty(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    faults);
        } catch (CharacterCodingException e) {
            faults.add(Fault.ofFile("The file is not in UTF-8, the usual form of text.", HOW_TO_SAVE));
            return Optional.empty();
        }
    }

    private static Optional<Fault> obstacle(byte[] bytes) {
        if (bytes.length > ResultsLimits.BYTES) {
            return Optional.of(ResultsLimits.TOO_LARGE);
        }
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return Optional.of(Fault.ofFile("The file is a workbook, not a table in text form.", HOW_TO_SAVE));
        }
        for (byte b : bytes) {
            if (b == 0) {
                return Optional.of(Fault.ofFile("The file is not a text.", HOW_TO_SAVE));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> notEmpty(String text, Faults faults) {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (content.isBlank()) {
            faults.add(
                    Fault.ofFile("The file is empty.", "Start from the template, whose first row names the columns."));
            return Optional.empty();
        }
        return Optional.of(content);
    }
}
