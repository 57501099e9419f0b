package org.decile.core.policy;

/// Who can join up in a virtual group, 42 CFR 414.1305 and 414.1315.
///
/// @param open whether the year has virtual groups
/// @param members least number of members, each one TIN
/// @param memberClinicians a member is a solo practitioner or a group of at most so many clinicians
public record VirtualGroupPolicy(
        Parameter<Boolean> open, Parameter<Integer> members, Parameter<Integer> memberClinicians) {

    static VirtualGroupPolicy of(PolicySection section) {
        return new VirtualGroupPolicy(
                section.flag("open"), section.whole("members"), section.whole("member-clinicians"));
    }
}
