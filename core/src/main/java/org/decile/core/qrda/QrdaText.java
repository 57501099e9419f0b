package org.decile.core.qrda;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.decile.core.fault.Shown;

/// Texts of a file as they are kept, compared and shown.
final class QrdaText {
    private static final int LONGEST = 200;
    private static final Pattern GUID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private QrdaText() {}

    static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /// A GUID as it is compared: in whatever case it was written.
    static String guid(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isGuid(String text) {
        return GUID.matcher(text).matches();
    }

    /// As a message may show it. A GUID is shown whole, though its digits may look like a practice's number.
    static String shown(String text) {
        return isGuid(text) ? text : Shown.plain(text);
    }

    static String quoted(String text) {
        return "\"" + shown(text) + "\"";
    }

    /// Whether the parser complains about the characters' encoding, of which it tells in words only.
    static boolean isAboutEncoding(XMLStreamException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("encoding") || message.contains("utf-");
    }
}
