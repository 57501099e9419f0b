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
import org.decile.core.submission.UploadId;
import org.decile.ui.account.Role;
import org.decile.ui.component.Action;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.EmptyState;
import org.decile.ui.component.Notice;
import org.decile.ui.component.PageHeader;
import org.decile.ui.component.PageSection;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.PracticeRoute;

/// Uploads results of a practice and year in four steps, and lists what was uploaded.
@Route(Addresses.UPLOAD)
@RouteAlias(Addresses.UPLOADS)
@RolesAllowed({Role.GROUP_ADMIN_NAME, Role.VIEWER_NAME})
@StyleSheet("styles/upload.css")
public final class UploadView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient UploadPresenter presenter;
    private final Div past = new Div();
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
        if (!page.hasMeasures()) {
            add(new EmptyState(
                    "There are no measures for " + page.year() + " yet",
                    "Results can be uploaded once CMS's measures of the year are part of the portal.",
                    Action.primary("Home", Addresses.HOME)));
        } else if (page.mayManage()) {
            add(new UploadWizard(page, presenter, () -> refresh(page)));
        } else {
            add(Notice.info("A group administrator of this practice can upload results and take them back."
                    + " Below is what was uploaded."));
        }
        past.addClassNames("stack", "upload-past");
        add(past);
        showPast(page);
    }

    private void refresh(UploadPage before) {
        showPast(presenter.page(before.practice().id(), before.year()));
    }

    private void showPast(UploadPage page) {
        past.removeAll();
        past.add(new PageSection("Uploads of " + page.year())
                .sub(
                        "For each measure the latest upload counts that was not taken back; of cases, the latest row of each.")
                .content(new UploadHistory(page.history(), page.mayManage(), id -> takeBack(page, id))));
    }

    private void takeBack(UploadPage page, UploadId id) {
        presenter.takeBack(page, id);
        refresh(page);
        past.addComponentAsFirst(Notice.success("The upload was taken back; what was in force before it counts again.")
                .announced());
    }
}
