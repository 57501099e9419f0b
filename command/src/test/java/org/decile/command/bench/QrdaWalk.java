package org.decile.command.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The JDK's own XML parser passing over the same files; it takes nothing out of them.
final class QrdaWalk implements Contender {
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final int threads;
    private final List<Path> files;

    QrdaWalk(int threads, Path folder) throws IOException {
        this.threads = threads;
        this.files = QrdaFolder.files(folder);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    }

    @Override
    public void run() {
        QrdaReading.inTurns(files, threads, this::walk);
    }

    private void walk(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(bytes);
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
