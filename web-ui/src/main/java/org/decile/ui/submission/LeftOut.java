package org.decile.ui.submission;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decile.ui.component.Notice;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.Tone;

/// The files that were chosen and are not part of the upload, each with the reason. They stand here until they
/// have come after all; until then nothing but the person's word has the others checked without them.
final class LeftOut extends Composite<Div> {

    private static final int SHOWN = 20;

    private final Map<ChosenFile, String> files = new LinkedHashMap<>();
    private final SerializableFunction<String, String> shownName;
    private final SerializableRunnable check;
    private boolean offered;

    /// @param shownName makes a file's name fit to be shown
    /// @param check hears that the others are to be checked without them
    LeftOut(SerializableFunction<String, String> shownName, SerializableRunnable check) {
        this.shownName = shownName;
        this.check = check;
        getElement().setAttribute("aria-live", "polite");
    }

    /// @param why in a sentence or more, with what to do
    void add(ChosenFile file, String why) {
        files.put(file, why);
        show();
    }

    /// Something went wrong with a file; whatever was known of it before says more.
    void addUnlessKnown(ChosenFile file, String why) {
        if (files.putIfAbsent(file, why) == null) {
            show();
        }
    }

    /// The file is on its way or here, or the person does not want it any more.
    void remove(ChosenFile file) {
        if (files.remove(file) != null) {
            show();
        }
    }

    int count() {
        return files.size();
    }

    List<String> names() {
        return files.keySet().stream()
                .map(file -> shownName.apply(file.name()))
                .distinct()
                .toList();
    }

    /// @param possible whether there is something that can be checked without them
    void offer(boolean possible) {
        if (offered != possible) {
            offered = possible;
            show();
        }
    }

    private void show() {
        getContent().removeAll();
        if (!files.isEmpty()) {
            getContent().add(notice());
        }
    }

    private Notice notice() {
        boolean one = files.size() == 1;
        Notice notice = Notice.of(
                        Tone.WARNING,
                        one
                                ? "One file is not part of the upload."
                                : "%s files are not part of the upload.".formatted(Numbers.count(files.size())),
                        offered ? "Nothing is checked before you have decided." : "")
                .more(list());
        return offered
                ? notice.more(new Button(one ? "Check without it" : "Check without them", _ -> check.run()))
                : notice;
    }

    private UnorderedList list() {
        UnorderedList list = new UnorderedList();
        files.entrySet().stream().limit(SHOWN).forEach(file -> list.add(item(file.getKey(), file.getValue())));
        if (files.size() > SHOWN) {
            list.add(new ListItem("And %s more.".formatted(Numbers.count(files.size() - SHOWN))));
        }
        return list;
    }

    private ListItem item(ChosenFile file, String why) {
        Span name = new Span(shownName.apply(file.name()));
        name.addClassName("upload-name");
        return new ListItem(name, new Span(": " + why));
    }
}
