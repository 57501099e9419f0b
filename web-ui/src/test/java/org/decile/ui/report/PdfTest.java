package org.decile.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/// A PDF file is made of the page alone, whatever the page asks for.
class PdfTest {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @Test
    void nothing_is_loaded_over_the_network() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            byte[] pdf = Pdf.of(
                    greedy("http://127.0.0.1:" + server.getAddress().getPort()).document());

            assertThat(TestReports.words(pdf)).contains("Still here");
            assertThat(asked).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void no_file_of_the_server_gets_into_a_report(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.css"), "p:after { content: ' secret' }");
        Markup page = greedy(folder.toUri().toString());

        assertThat(TestReports.words(Pdf.of(page.document())))
                .contains("Still here")
                .doesNotContain("secret");
    }

    /// Asks for a style sheet, images and a font beneath an address, in all ways a page can.
    private static Markup greedy(String base) {
        Markup page = new Markup(
                "Greedy",
                "A page that asks for more",
                "@import url('%1$s/a.css'); @font-face { font-family: x; src: url('%1$s/x.ttf'); } ".formatted(base)
                        + "p { background: url('%s/b.png'); font-family: x, 'Liberation Sans'; }".formatted(base));
        Element link = page.element("link");
        link.setAttribute("rel", "stylesheet");
        link.setAttribute("href", base + "/c.css");
        Element svg = page.document().createElementNS(SVG, "svg");
        svg.setAttribute("viewBox", "0 0 10 10");
        svg.setAttribute("style", "width: 10pt; height: 10pt");
        Element inner = page.document().createElementNS(SVG, "image");
        inner.setAttribute("href", base + "/d.png");
        inner.setAttributeNS("http://www.w3.org/1999/xlink", "xlink:href", base + "/e.png");
        inner.setAttribute("width", "10");
        inner.setAttribute("height", "10");
        svg.appendChild(inner);
        return page.add(link, image(page, base + "/f.png"), page.element("p", "Still here", svg));
    }

    private static Element image(Markup page, String address) {
        Element image = page.element("img");
        image.setAttribute("src", address);
        image.setAttribute("alt", "An image");
        return image;
    }
}
