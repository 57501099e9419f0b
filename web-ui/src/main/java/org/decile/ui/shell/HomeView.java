package org.decile.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.account.IdentityProvider;

/// The first page after the login: greets the person.
@Route("")
@PageTitle("Home · Decile")
@PermitAll
class HomeView extends Main {

    @Inject
    HomeView(CurrentUser user) {
        Anchor account = new Anchor(IdentityProvider.fromEnvironment().accountConsole(), "My account");
        Anchor logout = new Anchor("logout", "Log out");
        logout.setRouterIgnore(true);
        add(
                new H1("Decile"),
                new Paragraph("Signed in as " + user.name()),
                new Paragraph(account),
                new Paragraph(logout));
    }
}
