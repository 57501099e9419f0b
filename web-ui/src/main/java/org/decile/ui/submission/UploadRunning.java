package org.decile.ui.submission;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import org.decile.ui.component.Card;
import org.decile.ui.component.Numbers;

/// How far an upload has come while the portal works on it; the page stays usable, and can be left.
final class UploadRunning extends Composite<Card> {

    private static final String ALL = "100";

    private final Element bar = new Element("progress");
    private final Span rows = new Span();
    private final Span speed = new Span();

    UploadRunning(JobStatus job, SerializableRunnable cancelled) {
        bar.setAttribute("max", ALL).setAttribute("aria-label", "Part of the files that is checked");
        bar.getClassList().add("upload-progress");
        rows.addClassName("figures");
        speed.addClassNames("figures", "soft");
        Div figures = new Div(rows, speed);
        figures.addClassName("upload-pace");
        Card card = getContent();
        card.getElement().appendChild(bar);
        card.content(figures, note(job));
        if (job.state() != JobState.CONFIRMING) {
            card.foot(new Button("Cancel", _ -> cancelled.run()));
        }
        show(job);
    }

    /// Nothing but the figures changes.
    void show(JobStatus job) {
        if (job.state() == JobState.CHECKING) {
            bar.setAttribute("value", Integer.toString(job.percent()));
            rows.setText(Amount.rows(job.rows()));
            speed.setText(job.rows() == 0 ? "" : Numbers.count(job.rowsPerSecond()) + " rows per second");
        }
    }

    private static Paragraph note(JobStatus job) {
        Paragraph note = new Paragraph(
                switch (job.state()) {
                    case WAITING ->
                        "The portal is working on other uploads; yours comes next. You can leave this page and come back.";
                    case CONFIRMING ->
                        "All of it is stored or nothing. You can leave this page; the list below will show it.";
                    default ->
                        "You can leave this page, reload it or open it in another window: the work goes on and is found again.";
                });
        note.addClassName("soft");
        return note;
    }
}
