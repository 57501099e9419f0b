package org.decile.ui.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.decile.core.law.Citation;
import org.decile.core.score.Improvement;
import org.decile.core.score.Step;
import org.decile.ui.component.Numbers;
import org.w3c.dom.Element;

/// What all PDF reports share: their head and foot, figures, notices, lists of steps.
final class Sheet {
    private static final String STYLE = style();

    private final Markup markup;

    Sheet(String title, String description) {
        this.markup = new Markup(title, description, STYLE);
    }

    Element element(String name, Object... content) {
        return markup.element(name, content);
    }

    Markup markup() {
        return markup;
    }

    /// The foot of every page and the head of the first.
    Sheet begin(String kind, String title, ReportSubject subject, String footer) {
        markup.add(
                element("div.running", footer),
                element("p.masthead", element("span.wordmark", "decile"), " " + kind),
                element("h1", title),
                element("p.sub", subject.whose()),
                element("p.sub", "Made on " + Numbers.moment(subject.made())));
        return this;
    }

    Sheet add(Element... elements) {
        markup.add(elements);
        return this;
    }

    /// A number with its name above and a note below.
    Element figure(String look, String label, String number, String note) {
        return element("div." + look, element("p.label", label), element("p.number", number), element("p.note", note));
    }

    /// Something a reader must know, in a box.
    Element notice(String word, String text) {
        return element("p.notice", element("strong", word), " " + text);
    }

    /// A list of steps with their citations.
    Element steps(List<Step> steps) {
        Element list = element("ul.steps");
        for (Step step : steps) {
            list.appendChild(element("li", step.text(), " ", law(step.law())));
        }
        return list;
    }

    /// The conditions of improvement scoring, each met or not, with the fact behind it.
    Element conditions(Improvement improvement) {
        Element list = element("ul.conditions");
        improvement
                .conditions()
                .forEach(condition -> list.appendChild(element(
                        "li",
                        element(
                                condition.met() ? "strong.met" : "strong.unmet",
                                condition.met() ? "Met. " : "Not met. "),
                        condition.name() + ": " + condition.fact() + " ",
                        law(condition.law()))));
        return list;
    }

    /// The citation, and that it is not verified where that is so.
    Element law(Citation law) {
        Element citation = element("span.law", law.text());
        if (law.unverified().isPresent()) {
            citation.appendChild(element("span.unverified", " (not verified)"));
        }
        return citation;
    }

    /// Which citations could not be checked, and why.
    Element unverified(List<Citation> citations) {
        Element list = element("ul.steps");
        citations.forEach(citation -> list.appendChild(element(
                "li", citation.text() + ": " + citation.unverified().orElse("").strip() + ".")));
        return list;
    }

    Element row(String cell, Object... cells) {
        Element row = element("tr");
        for (Object content : cells) {
            row.appendChild(
                    content instanceof Element element && element.getTagName().matches("t[dh]")
                            ? element
                            : element(cell, content));
        }
        return row;
    }

    /// A table whose head is repeated on every page.
    Element table(String name, Element head, List<Element> rows) {
        Element body = element("tbody");
        rows.forEach(body::appendChild);
        return element(name, element("thead", head), body);
    }

    /// The head of a column.
    Element column(String name, String text) {
        Element head = element(name, text);
        head.setAttribute("scope", "col");
        return head;
    }

    private static String style() {
        try (InputStream stream = Objects.requireNonNull(Sheet.class.getResourceAsStream("report.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
