package org.decile.ui.submission;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.decile.ui.component.Notice;
import org.decile.ui.practice.NoPermissionException;
import org.decile.ui.shell.Incident;

/// Has a page ask again and again while something goes on by itself, and only then.
///
/// While no answer can be had, it asks less often and says so once, where it stands on the page, until there is one.
final class AskingAgain extends Composite<Div> {

    static final int MILLISECONDS = 400;
    static final int MILLISECONDS_IN_TROUBLE = 5000;
    private static final int NEVER = -1;

    private final transient SerializableSupplier<Boolean> ask;
    private transient Optional<Registration> polls = Optional.empty();
    private boolean inTrouble;

    /// @param ask shows how things are now, and says whether something still goes on
    AskingAgain(SerializableSupplier<Boolean> ask) {
        this.ask = ask;
        getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polls = Optional.of(event.getUI().addPollListener(_ -> again()));
        now();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polls.ifPresent(Registration::remove);
        polls = Optional.empty();
        event.getUI().setPollInterval(NEVER);
    }

    /// Asks at once; what goes wrong is the caller's.
    void now() {
        boolean goesOn = ask.get();
        inTrouble = false;
        getContent().removeAll();
        pace(goesOn ? MILLISECONDS : NEVER);
    }

    /// Asks, whatever was done before: that has succeeded or failed by itself.
    void again() {
        try {
            now();
        } catch (NoPermissionException e) {
            pace(NEVER);
            throw e;
        } catch (RuntimeException e) {
            pace(MILLISECONDS_IN_TROUBLE);
            if (!inTrouble) {
                inTrouble = true;
                tell(Incident.loggedWithoutWords(e));
            }
        }
    }

    private void tell(Incident incident) {
        getContent()
                .add(Notice.warning("The portal cannot say at the moment how far the work is. This page asks again by"
                        + " itself; nothing you have sent is lost by that. Should it last, tell the portal's"
                        + " administrator this number: " + incident.id() + "."));
    }

    private void pace(int milliseconds) {
        getUI().or(() -> Optional.ofNullable(UI.getCurrent())).ifPresent(ui -> ui.setPollInterval(milliseconds));
    }
}
