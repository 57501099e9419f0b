package org.decile.core.qrda;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/// Walks the elements of a file, within its limits. Document types, and with them entities of any kind, are refused.
///
/// Each file has a parser factory of its own: Aalto's factories keep every name they have ever seen.
final class QrdaXml {
    private static final String HL7 = "urn:hl7-org:v3";
    private static final String EXPORT_AGAIN = "Export the file once more and send it unchanged.";

    private final byte[] bytes;
    private final QrdaLimits limits;
    private final PieceGuard guard;
    private final SeenNames names;
    private final XMLStreamReader2 reader;
    private int depth;

    QrdaXml(byte[] bytes, QrdaLimits limits) throws QrdaRefusal {
        this.bytes = bytes;
        this.limits = limits;
        this.guard = new PieceGuard(bytes, limits.piece());
        this.names = new SeenNames(limits.names());
        XMLInputFactory2 factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            this.reader = (XMLStreamReader2) factory.createXMLStreamReader(guard);
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    /// Goes to the next element inside the current one. False when the current one, or the document, ends.
    boolean nextChild() throws QrdaRefusal {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /// Passes over the current element and all it holds.
    void skip() throws QrdaRefusal {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /// The current element's name; empty when it is none of HL7's.
    String name() {
        return HL7.equals(reader.getNamespaceURI()) ? reader.getLocalName() : "";
    }

    /// An attribute of the current element, cut to what may be of use.
    Optional<String> attribute(String name) {
        for (int i = reader.getAttributeCount() - 1; i >= 0; i--) {
            if (name.equals(reader.getAttributeLocalName(i))
                    && reader.getAttributePrefix(i).isEmpty()) {
                return Optional.of(QrdaText.cut(reader.getAttributeValue(i).strip()));
            }
        }
        return Optional.empty();
    }

    /// The line of the current element's tag.
    int line() {
        return reader.getLocation().getLineNumber();
    }

    private int next() throws QrdaRefusal {
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException e) {
            throw refusal(e);
        } catch (RuntimeException e) {
            throw malformed(line());
        }
        guard.event();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> entered();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw documentType();
            default -> {}
        }
        return event;
    }

    private void entered() throws QrdaRefusal {
        depth++;
        if (depth > limits.depth()) {
            throw new QrdaRefusal(
                    line(), "More than %,d elements stand inside each other.".formatted(limits.depth()), EXPORT_AGAIN);
        }
        boolean known = names.add(reader.getLocalName());
        for (int i = reader.getAttributeCount() - 1; i >= 0 && known; i--) {
            known = names.add(reader.getAttributeLocalName(i));
        }
        if (!known) {
            throw new QrdaRefusal(
                    line(),
                    "The file has more than %,d different names of elements and attributes.".formatted(limits.names()),
                    "That is no QRDA Category III file. " + EXPORT_AGAIN);
        }
    }

    private QrdaRefusal documentType() {
        return new QrdaRefusal(
                reader.getLocationInfo().getCurrentLocation().getLineNumber(),
                "The file has a document type or refers to an entity, which QRDA files do not need and which can do harm.",
                "Take out the line that begins with <!DOCTYPE, or export the file without it.");
    }

    private QrdaRefusal refusal(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        if (guard.isExceeded()) {
            return new QrdaRefusal(
                    line,
                    "One tag, text or comment is longer than %,d bytes.".formatted(limits.piece()),
                    "That is no part of QRDA. " + EXPORT_AGAIN);
        }
        if (isCharacters(e)) {
            return new QrdaRefusal(
                    line,
                    "The file's characters are not in the encoding it states.",
                    "Save it in UTF-8, and let its first line say encoding=\"UTF-8\".");
        }
        if (guard.isDrained()) {
            return new QrdaRefusal(line, "The file ends in the middle.", "It may have been cut off; send it again.");
        }
        return malformed(line);
    }

    private static QrdaRefusal malformed(int line) {
        return new QrdaRefusal(line, "The file is not well-formed XML: it breaks off being so here.", EXPORT_AGAIN);
    }

    /// Whether the bytes, not the tags, are wrong: they are no UTF-8, or the stated encoding is another or unknown.
    private boolean isCharacters(XMLStreamException e) {
        return !isUtf8() || QrdaText.isAboutEncoding(e);
    }

    private boolean isUtf8() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .hasRemaining();
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
