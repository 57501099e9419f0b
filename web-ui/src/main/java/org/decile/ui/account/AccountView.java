package org.decile.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import org.decile.core.practice.Practice;
import org.decile.ui.component.Action;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.Card;
import org.decile.ui.component.Facts;
import org.decile.ui.component.Icon;
import org.decile.ui.component.PageHeader;
import org.decile.ui.practice.Access;

/// Who the portal takes the person for, what they may do here, and the way to their login's own page.
@Route(Addresses.ACCOUNT)
@PageTitle("My account · Decile")
@PermitAll
public final class AccountView extends Div {

    @Inject
    public AccountView(CurrentUser user, Access access) {
        add(new PageHeader("My account").actions(logOut()), person(user), roles(user), practices(access.readable()));
    }

    private static Card person(CurrentUser user) {
        Anchor console = new Anchor(IdentityProvider.fromEnvironment().accountConsole());
        console.add(new Span("Password and sessions"), Icon.EXTERNAL.create());
        console.addClassName("external-link");
        console.setRouterIgnore(true);
        return new Card("Login")
                .content(new Facts()
                        .fact("Name", user.name())
                        .fact("User name", user.username())
                        .fact("At Keycloak", console));
    }

    private static Card roles(CurrentUser user) {
        List<Role> roles = user.roles().stream().sorted().toList();
        if (roles.isEmpty()) {
            return new Card("What you may do")
                    .content(new Paragraph(
                            "You have no role in Decile yet, so only measures, benchmarks and rules are open"
                                    + " to you. The person who looks after logins can give you one."));
        }
        Facts facts = new Facts();
        roles.forEach(role -> facts.fact(title(role), allows(role)));
        return new Card("What you may do")
                .sub("The person who looks after logins gives and takes roles and practices, in Keycloak.")
                .content(facts);
    }

    private static Card practices(List<Practice> practices) {
        Card card = new Card("Practices you act for");
        if (practices.isEmpty()) {
            return card.content(new Paragraph("None. You can open the practices you were added to in Keycloak."));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("account-practices");
        practices.forEach(practice -> list.add(new ListItem(practice(practice))));
        return card.content(list);
    }

    private static Component practice(Practice practice) {
        Span tin = new Span("TIN " + practice.tin().masked());
        tin.addClassName("soft");
        return new Div(new Span(practice.name() + " "), tin);
    }

    private static Action logOut() {
        Action action = Action.secondary("Log out", Addresses.LOGOUT).with(Icon.LOGOUT);
        action.setRouterIgnore(true);
        return action;
    }

    private static String title(Role role) {
        return switch (role) {
            case GROUP_ADMIN -> "Group administrator";
            case VIEWER -> "Viewer";
            case PORTAL_ADMIN -> "Portal administrator";
        };
    }

    private static String allows(Role role) {
        return switch (role) {
            case GROUP_ADMIN ->
                "Upload results, confirm settings, see scores and take reports of the practices you act for.";
            case VIEWER -> "See scores and take reports of the practices you act for.";
            case PORTAL_ADMIN ->
                "Add practices and put benchmarks into force. This opens no practice's scores or uploads.";
        };
    }
}
