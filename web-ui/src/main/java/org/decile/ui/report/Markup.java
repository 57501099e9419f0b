package org.decile.ui.report;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Builds a page of HTML as a tree. Every text becomes a text node, so that none can ever be read as markup.
final class Markup {
    private final Document document;
    private final Element body;

    /// @param title of the document, which readers show instead of its file name
    /// @param description one sentence about its content
    /// @param style a style sheet of our own; no text of others may get into it
    Markup(String title, String description, String style) {
        this.document = empty();
        Element html = element("html");
        html.setAttribute("lang", "en-US");
        document.appendChild(html);
        html.appendChild(element("head", element("title", title), about(description), element("style", style)));
        this.body = element("body");
        html.appendChild(body);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML parser is missing", e);
        }
    }

    private Element about(String description) {
        Element meta = element("meta");
        meta.setAttribute("name", "subject");
        meta.setAttribute("content", description);
        return meta;
    }

    /// An element such as `p`, or with a class `p.note`, holding texts and elements.
    Element element(String name, Object... content) {
        String[] parts = name.split("\\.", 2);
        Element element = document.createElement(parts[0]);
        if (parts.length > 1) {
            element.setAttribute("class", parts[1]);
        }
        for (Object part : content) {
            element.appendChild(part instanceof Node node ? node : document.createTextNode(part.toString()));
        }
        return element;
    }

    /// Adds to the end of the page.
    Markup add(Element... elements) {
        for (Element element : elements) {
            body.appendChild(element);
        }
        return this;
    }

    Document document() {
        return document;
    }
}
