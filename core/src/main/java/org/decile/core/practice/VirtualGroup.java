package org.decile.core.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.Parameter;
import org.decile.core.policy.VirtualGroupPolicy;

/// Solo practitioners and small groups that take part as one, 42 CFR 414.1315.
public record VirtualGroup(List<Member> members) {

    /// One member.
    ///
    /// @param clinicians number of its clinicians, 1 for a solo practitioner
    public record Member(TaxpayerIdentificationNumber tin, int clinicians) {
        /// @throws IllegalArgumentException when the number of clinicians is not positive
        public Member {
            if (clinicians < 1) {
                throw new IllegalArgumentException("the number of clinicians must be 1 or more, but is " + clinicians);
            }
        }
    }

    public VirtualGroup {
        members = List.copyOf(members);
    }

    /// Number of clinicians of all members together.
    public int clinicians() {
        return members.stream().mapToInt(Member::clinicians).sum();
    }

    /// What keeps these members from being a virtual group of the year, each in a sentence; empty when nothing does.
    public List<String> breaches(PerformanceYear year, VirtualGroupPolicy policy) {
        List<String> breaches = new ArrayList<>();
        if (!policy.open().value()) {
            breaches.add("There are no virtual groups in %s (%s)."
                    .formatted(year, policy.open().law().text()));
        }
        Parameter<Integer> least = policy.members();
        if (members.size() < least.value()) {
            breaches.add("A virtual group has at least %d members, this one %d (%s)."
                    .formatted(least.value(), members.size(), least.law().text()));
        }
        Set<TaxpayerIdentificationNumber> seen = new HashSet<>();
        for (Member member : members) {
            if (!seen.add(member.tin())) {
                breaches.add("%s is named twice; name each member once.".formatted(masked(member)));
            }
            Parameter<Integer> most = policy.memberClinicians();
            if (member.clinicians() > most.value()) {
                breaches.add("%s has %d clinicians; a member is a solo practitioner or a group of at most %d (%s)."
                        .formatted(
                                masked(member),
                                member.clinicians(),
                                most.value(),
                                most.law().text()));
            }
        }
        return List.copyOf(breaches);
    }

    private static String masked(Member member) {
        return "Member " + member.tin().masked();
    }
}
