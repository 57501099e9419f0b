package org.decile.ui.report;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.w3c.dom.Document;

/// Makes PDF files: tagged for screen readers (PDF/UA), with their font inside, and without loading anything.
final class Pdf {
    private static final String FONT = "Liberation Sans";
    private static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";
    private static final String BOLD = "/liberation/LiberationSans-Bold.ttf";
    private static final int NORMAL_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    /// It reports as an error, with a stack trace, that it cannot unmap files; no file is mapped here.
    private static final Logger FILE_MAPPING = Logger.getLogger("org.apache.pdfbox.io.IOUtils");

    static {
        FILE_MAPPING.setLevel(Level.OFF);
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {}

    static byte[] of(Document page) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> resource(REGULAR), FONT, NORMAL_WEIGHT, FontStyle.NORMAL, true)
                .useFont(() -> resource(BOLD), FONT, BOLD_WEIGHT, FontStyle.NORMAL, true)
                .useSVGDrawer(new BatikSVGDrawer(
                        BatikSVGDrawer.SvgScriptMode.SECURE, BatikSVGDrawer.SvgExternalResourceMode.SECURE))
                .withProducer("Decile")
                .withW3cDocument(page, "")
                .toStream(file);
        try {
            sealed(builder).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /// Refuses whatever a page might name: files, the network, data.
    private static PdfRendererBuilder sealed(PdfRendererBuilder builder) {
        return builder.useUriResolver((_, _) -> null)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useHttpStreamImplementation(Pdf::refused);
    }

    private static FSStream refused(String address) {
        throw new IllegalStateException("reports load nothing from outside");
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(path), path);
    }
}
