package org.decile.core.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.file.Watch;

/// Walks the elements of one part of a workbook in bounded memory. Document types, and with them entities, are refused.
/// Whatever is wrong ends in an [UnreadableFileException].
final class PartXml implements Closeable {
    private static final String SAVE_AGAIN =
            "Open it in your spreadsheet program, save it once more, and send that file.";
    private static final int MOST_NAMES = 1_000;

    private final Guard guard;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();

    /// @param watch asked whether to go on, however little there is in the part to tell of
    PartXml(InputStream bytes, Watch watch) throws IOException {
        this.guard = new Guard(bytes, watch);
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        try {
            this.reader = factory.createXMLStreamReader(guard);
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /// Goes to the next start or end of an element, or to a piece of text; false at the end of the part.
    boolean next() throws IOException {
        int event = event();
        while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.CHARACTERS
                && event != XMLStreamConstants.CDATA) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
            event = event();
        }
        return true;
    }

    private int event() throws IOException {
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException e) {
            throw malformed(e);
        } catch (RuntimeException e) {
            throw malformed();
        }
        guard.event();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnreadableFileException(
                    "The workbook has a document type or refers to an entity, which no spreadsheet program writes.",
                    SAVE_AGAIN);
        }
        return event;
    }

    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    /// Of the element that starts or ends here.
    String name() throws IOException {
        return known(reader.getLocalName());
    }

    /// Of the element that starts here, whatever the namespace of the attribute.
    Optional<String> attribute(String name) throws IOException {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String other = reader.getAttributeLocalName(i);
            if (other.equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
            known(other);
        }
        return Optional.empty();
    }

    /// The text that stands here, or a piece of it.
    void text(CellText text) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /// How many bytes were taken from the part.
    long count() {
        return guard.count;
    }

    /// The parser keeps every name it has seen.
    private String known(String name) throws IOException {
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw malformed();
        }
        return name;
    }

    private static IOException malformed(XMLStreamException e) {
        return e.getNestedException() instanceof IOException unreadable ? unreadable : malformed();
    }

    static UnreadableFileException malformed() {
        return new UnreadableFileException(
                "The workbook is not in the form that spreadsheet programs write.", SAVE_AGAIN);
    }

    @Override
    public void close() throws IOException {
        guard.close();
    }

    /// Stops the parser when it takes too much for one tag or comment.
    private static final class Guard extends FilterInputStream {
        private static final int LONGEST = 1 << 20;

        private final Watch watch;
        private long count;
        private long atEvent;

        Guard(InputStream bytes, Watch watch) {
            super(bytes);
            this.watch = watch;
        }

        void event() {
            atEvent = count;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (count - atEvent > LONGEST) {
                throw malformed();
            }
            watch.check();
            int taken = in.read(bytes, offset, length);
            count += Math.max(0, taken);
            return taken;
        }
    }
}
