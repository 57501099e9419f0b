package org.decile.ui.practice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.decile.core.practice.Practice;
import org.decile.ui.account.Role;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.EmptyState;
import org.decile.ui.component.Notice;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.PageHeader;

/// The portal administrators' list of practices, and adding one.
@Route(Addresses.ADMIN_PRACTICES)
@PageTitle("Practices · Decile")
@RolesAllowed(Role.PORTAL_ADMIN_NAME)
public final class PracticesView extends Div {

    private static final int MOST_SHOWN = 100;

    private final transient PracticeAdministration administration;
    private final TextField search = new TextField("Search");
    private final Paragraph summary = new Paragraph();
    private final Div told = new Div();
    private final Div list = new Div();

    @Inject
    public PracticesView(PracticeAdministration administration) {
        this.administration = administration;
        search.setPlaceholder("Name or Keycloak group");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("practice-search");
        search.addValueChangeListener(event -> show());
        told.addClassName("told");
        summary.addClassName("soft");
        summary.getElement().setAttribute("role", "status");
        add(
                new PageHeader("Practices")
                        .sub(
                                "Who may open a practice is decided in Keycloak: by its group, and by each person's roles.")
                        .actions(addButton("Add practice")),
                told,
                search,
                summary,
                list);
        show();
    }

    private void show() {
        List<Practice> all = administration.all();
        List<Practice> found = all.stream().filter(this::fits).toList();
        search.setVisible(!all.isEmpty());
        summary.setText(summary(found.size(), all.size()));
        list.removeAll();
        if (all.isEmpty()) {
            list.add(new EmptyState(
                    "No practice yet",
                    "Add the first one. Its people can log in as soon as they are in its Keycloak group.",
                    addButton("Add a practice")));
        } else {
            list.add(table(found.stream().limit(MOST_SHOWN).toList()));
        }
    }

    private static DataTable<Practice> table(List<Practice> practices) {
        return new DataTable<Practice>("Practices")
                .captionHidden()
                .text("Practice", Practice::name)
                .text(
                        "Taxpayer identification number",
                        practice -> practice.tin().masked())
                .text("Keycloak group", Practice::group)
                .whenEmpty("No practice fits.")
                .rows(practices);
    }

    private static String summary(int found, int all) {
        if (all == 0) {
            return "";
        }
        String count = Numbers.count(found) + (found == 1 ? " practice" : " practices");
        return found > MOST_SHOWN
                ? "%s; the first %d are shown. Search to narrow the list.".formatted(count, MOST_SHOWN)
                : count + ".";
    }

    private boolean fits(Practice practice) {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        return (practice.name() + " " + practice.group())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    private Button addButton(String text) {
        Button button = new Button(text, click -> new AddPracticeDialog(administration, this::added).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void added(Practice practice) {
        told.removeAll();
        told.add(Notice.success("%s can be opened by the people in the group \"%s\"."
                        .formatted(practice.name(), practice.group()))
                .announced());
        search.clear();
        show();
    }
}
