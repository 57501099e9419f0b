package org.decile.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.Policies;
import org.decile.core.policy.RuleSetId;
import org.decile.core.policy.VirtualGroupPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Requirement A4: solo practitioners and groups of 10 or fewer clinicians.
class VirtualGroupTest {
    private static final Policies POLICIES = Policies.builtIn();

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 10", "10, 10"})
    void solosAndGroupsOfAtMostTenMayJoinUp(int first, int second) {
        assertThat(breaches(2024, first, second)).isEmpty();
    }

    @Test
    void aGroupOfElevenMayNot() {
        assertThat(breaches(2024, 3, 11))
                .containsExactly("Member •••••0002 has 11 clinicians; a member is a solo practitioner or a group of at"
                        + " most 10 (42 CFR 414.1305 (virtual group) and 414.1315).");
    }

    @Test
    void oneAloneIsNoVirtualGroup() {
        assertThat(breaches(2024, 3))
                .containsExactly("A virtual group has at least 2 members, this one 1"
                        + " (42 CFR 414.1305 (virtual group) and 414.1315).");
    }

    @Test
    void nobodyJoinsTwice() {
        VirtualGroup.Member member = member(1, 2);
        assertThat(new VirtualGroup(List.of(member, member)).breaches(new PerformanceYear(2024), policy(2024)))
                .containsExactly("Member •••••0001 is named twice; name each member once.");
    }

    @Test
    void thereAreNoneInTheFirstYear() {
        assertThat(breaches(2017, 3, 4)).containsExactly("There are no virtual groups in 2017 (42 CFR 414.1315).");
        assertThat(breaches(2018, 3, 4)).isEmpty();
    }

    @Test
    void itsCliniciansAreThoseOfAllMembers() {
        assertThat(new VirtualGroup(List.of(member(1, 9), member(2, 7))).clinicians())
                .isEqualTo(16);
    }

    private static List<String> breaches(int year, int... clinicians) {
        List<VirtualGroup.Member> members = IntStream.range(0, clinicians.length)
                .mapToObj(i -> member(i + 1, clinicians[i]))
                .toList();
        return new VirtualGroup(members).breaches(new PerformanceYear(year), policy(year));
    }

    private static VirtualGroup.Member member(int number, int clinicians) {
        return new VirtualGroup.Member(TaxpayerIdentificationNumber.of("00000%04d".formatted(number)), clinicians);
    }

    private static VirtualGroupPolicy policy(int year) {
        return POLICIES.find(new PerformanceYear(year), RuleSetId.CMS).virtualGroup();
    }
}
