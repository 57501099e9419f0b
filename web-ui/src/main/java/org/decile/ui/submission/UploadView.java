package org.decile.ui.submission;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Optional;
import org.decile.ui.account.Role;
import org.decile.ui.component.Action;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.EmptyState;
import org.decile.ui.component.Notice;
import org.decile.ui.component.PageHeader;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.PracticeRoute;

/// Uploads results of a practice and year in four steps, and lists what was uploaded.
@Route(Addresses.UPLOAD)
@RouteAlias(Addresses.UPLOADS)
@RolesAllowed({Role.GROUP_ADMIN_NAME, Role.VIEWER_NAME})
@StyleSheet("styles/upload.css")
public final class UploadView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient UploadPresenter presenter;
    private transient Optional<AskingAgain> asking = Optional.empty();
    private String title = "Upload";

    @Inject
    public UploadView(Access access, UploadService uploads) {
        this.presenter = new UploadPresenter(access, uploads);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PracticeRoute route = PracticeRoute.of(event);
        show(presenter.page(route.practice(), route.year()));
    }

    @Override
    public String getPageTitle() {
        return title + " · Decile";
    }

    void show(UploadPage page) {
        removeAll();
        title = "Upload %s, %s".formatted(page.year(), page.practice().name());
        add(new PageHeader("Upload results " + page.year())
                .sub(page.practice().name() + " · TIN " + page.practice().tin().masked()));
        if (page.hasMeasures() && page.mayManage()) {
            addWork(page);
            return;
        }
        add(page.hasMeasures() ? forAdministrators() : noMeasures(page), new PastUploads(page, presenter, () -> {}));
    }

    /// The steps of an upload, and those before, which ask again while one of them goes on.
    private void addWork(UploadPage page) {
        PastUploads past = new PastUploads(page, presenter, this::ask);
        UploadWizard wizard = new UploadWizard(page, presenter, past::reload, this::ask);
        AskingAgain asks = new AskingAgain(() -> {
            boolean uploading = wizard.refresh();
            boolean takingBack = past.refresh();
            return uploading || takingBack;
        });
        add(asks, wizard, past);
        asking = Optional.of(asks);
        ask();
    }

    private void ask() {
        asking.ifPresent(AskingAgain::again);
    }

    private static Notice forAdministrators() {
        return Notice.info("A group administrator of this practice can upload results and take them back."
                + " Below is what was uploaded.");
    }

    private static EmptyState noMeasures(UploadPage page) {
        return new EmptyState(
                "There are no measures for " + page.year() + " yet",
                "Results can be uploaded once CMS's measures of the year are part of the portal.",
                Action.primary("Home", Addresses.HOME));
    }
}
