package org.decile.ui.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.Practices;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.account.Role;

/// Who may do what to which practice; every service asks here, whatever the view before it has asked.
///
/// A person acts for the practices whose Keycloak group they are in, with what their roles allow. Administering the
/// portal opens no practice.
@Singleton
public class Access {

    private static final Set<Role> READERS = Set.of(Role.GROUP_ADMIN, Role.VIEWER);
    private static final String ASK_PRACTICE =
            "You can open the practices you were added to. The person who looks after logins at your practice can add you.";
    private static final String ASK_GROUP_ADMIN =
            "A group administrator of this practice can do this, or can have you made one.";
    private static final String ASK_PORTAL_ADMIN = "This is for the portal's administrators.";

    private final CurrentUser user;
    private final Practices practices;

    @Inject
    public Access(CurrentUser user, Practices practices) {
        this.user = user;
        this.practices = practices;
    }

    /// The practices the person may read, by name.
    public List<Practice> readable() {
        return user.roles().stream().anyMatch(READERS::contains) ? practices.ofGroups(user.groups()) : List.of();
    }

    /// The practice, for somebody who may see its scores and reports.
    ///
    /// @throws NoPermissionException when the person may not, or there is no such practice
    public Practice toRead(PracticeId id) {
        return own(id, READERS, ASK_PRACTICE);
    }

    /// The practice, for somebody who may upload its results and change its settings.
    ///
    /// @throws NoPermissionException when the person may not, or there is no such practice
    public Practice toManage(PracticeId id) {
        toRead(id);
        return own(id, Set.of(Role.GROUP_ADMIN), ASK_GROUP_ADMIN);
    }

    /// Whether the person may upload results and change settings of the practices they act for.
    public boolean mayManage() {
        return user.is(Role.GROUP_ADMIN);
    }

    /// Passes for those who look after practices, benchmarks and rules.
    ///
    /// @throws NoPermissionException for everybody else
    public void toAdminister() {
        if (!user.is(Role.PORTAL_ADMIN)) {
            throw new NoPermissionException(ASK_PORTAL_ADMIN);
        }
    }

    private Practice own(PracticeId id, Set<Role> admitted, String refusal) {
        if (user.roles().stream().noneMatch(admitted::contains)) {
            throw new NoPermissionException(refusal);
        }
        return practices
                .find(id)
                .filter(practice -> user.groups().contains(practice.group()))
                .orElseThrow(() -> new NoPermissionException(refusal));
    }
}
