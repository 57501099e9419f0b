package org.decile.ui.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.exam.CodeMap;
import org.decile.core.exam.CodeMapFile;
import org.decile.core.fault.FaultKind;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.upkeep.TableKind;
import org.decile.core.upkeep.YearTable;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.component.Fields;
import org.decile.ui.component.OpenPage;
import org.decile.ui.practice.NoPermissionException;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.decile.ui.upkeep.MemoryYearTables;
import org.decile.ui.upkeep.TableUpkeep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A code map is checked row by row and compared before it counts, and can be withdrawn. The codes here are invented.
@ExtendWith(OpenPage.class)
class CodeMapAdministrationTest {

    private static final PerformanceYear YEAR = new PerformanceYear(2024);
    private static final MeasureId MEASURE = MeasureId.of("112");
    private static final byte[] MAP = file("2024,112,,,ZZ001,numerator,met,,", "2024,112,,,ZZ002,numerator,notMet,,");
    private static final byte[] OTHER = file("2024,112,,,ZZ001,numerator,exception,,");
    private static final byte[] FAULTY = file(
            "2024,112,,,ZZ001,numerator,perhaps,,", "2024,9999,,,ZZ002,numerator,met,,", "2024,112,,,ZZ003,thing,,,");

    private final TestPortal portal = new TestPortal();
    private final MemoryYearTables tables = new MemoryYearTables();
    private final CodeMapsInForce inForce = new CodeMapsInForce(tables);
    private final CodeMapAdministration paul = administration(TestPerson.portalAdmin("office"));

    @Test
    void without_an_uploaded_map_what_is_built_in_counts() {
        CodeMapsPage page = paul.page(YEAR).orElseThrow();

        assertThat(page.inForce()).isEmpty();
        assertThat(page.history()).isEmpty();
        assertThat(page.all()).isEqualTo(page.builtIn());
    }

    @Test
    void a_stored_map_that_a_later_release_finds_faulty_does_not_count_and_the_page_says_so() {
        tables.add(
                new YearTable(
                        UUID.randomUUID(),
                        TableKind.CODE_MAP,
                        YEAR,
                        "old-codes.csv",
                        "0".repeat(64),
                        3,
                        "paul",
                        Instant.parse("2026-11-21T15:00:00Z"),
                        Optional.empty()),
                FAULTY);

        assertThat(inForce.of(YEAR)).isEqualTo(CodeMap.official());
        CodeMapsPage page = paul.page(YEAR).orElseThrow();
        assertThat(page.inForce()).isPresent();
        assertThat(page.all()).isEqualTo(page.builtIn());
        assertThat(KnownCodes.of(page, () -> "").getElement().getOuterHTML())
                .contains("The uploaded map does not count.", "it has 3 faults, the first: row 2, ");
        assertThat(((CodeMapCheck.Sound) paul.check(YEAR, "codes.csv", MAP))
                        .map()
                        .size())
                .isEqualTo(2);
    }

    @Test
    void there_is_no_page_for_a_year_without_measures() {
        assertThat(paul.page(new PerformanceYear(2040))).isEmpty();
    }

    @Test
    void faults_are_told_row_by_row_and_nothing_is_kept() {
        CodeMapCheck.Faulty check = (CodeMapCheck.Faulty) paul.check(YEAR, "codes.csv", FAULTY);

        assertThat(check.faults().rows()).isEqualTo(3);
        assertThat(check.faults().counts()).containsKey(FaultKind.MEASURE);
        assertThat(tables.history(TableKind.CODE_MAP, YEAR)).isEmpty();
    }

    @Test
    void codes_of_another_year_belong_on_that_years_page() {
        CodeMapCheck check = paul.check(new PerformanceYear(2023), "codes.csv", MAP);

        assertThat(((CodeMapCheck.Faulty) check).faults().listed().getFirst().text())
                .isEqualTo("The file holds codes of 2024, and this page is for 2023."
                        + " Send each year's codes on that year's page.");
    }

    @Test
    void bytes_that_are_no_table_are_a_fault_too() {
        assertThat(paul.check(YEAR, "codes.csv", new byte[] {0, 1, 2, 3})).isInstanceOf(CodeMapCheck.Faulty.class);
    }

    @Test
    void a_sound_map_says_for_which_measures_something_changes_before_it_counts() {
        CodeMapCheck.Sound check = sound(MAP);

        assertThat(check.effect().measures())
                .extracting(CodeMapEffect.OfMeasure::measure)
                .containsExactly(MEASURE);
        assertThat(inForce.of(YEAR)).isEqualTo(CodeMap.official());
    }

    @Test
    void a_map_put_into_force_counts_beside_what_is_built_in_and_stands_in_the_history() {
        assertThat(paul.enact(YEAR, sound(MAP))).isTrue();

        CodeMapsPage page = paul.page(YEAR).orElseThrow();
        assertThat(page.all().codes()).isEqualTo(page.builtIn().codes() + 2);
        assertThat(page.inForce()).hasValueSatisfying(map -> {
            assertThat(map.uploadedBy()).isEqualTo("paul");
            assertThat(map.entries()).isEqualTo(2);
            assertThat(map.checksum()).hasSize(64);
        });
        assertThat(sound(MAP).effect().measures())
                .as("the same again changes nothing")
                .isEmpty();
    }

    @Test
    void a_withdrawn_map_gives_way_to_the_one_before() {
        paul.enact(YEAR, sound(MAP));
        paul.enact(YEAR, sound(OTHER));
        assertThat(inForce.of(YEAR).of(YEAR, MEASURE)).hasSize(known(OTHER));

        paul.withdraw(tables.inForce(TableKind.CODE_MAP, YEAR).orElseThrow().id());

        assertThat(inForce.of(YEAR).of(YEAR, MEASURE)).hasSize(known(MAP));
        assertThat(tables.history(TableKind.CODE_MAP, YEAR)).hasSize(2);
    }

    @Test
    void of_two_who_act_at_once_the_second_is_told() {
        CodeMapCheck.Sound first = sound(MAP);
        CodeMapCheck.Sound second = sound(OTHER);

        assertThat(paul.enact(YEAR, first)).isTrue();
        assertThat(paul.enact(YEAR, second)).isFalse();
        assertThat(tables.history(TableKind.CODE_MAP, YEAR))
                .extracting(YearTable::entries)
                .containsExactly(2);
    }

    @Test
    void who_waited_while_somebody_else_acted_is_told_and_sees_the_comparison_anew() {
        CodeMapsView view = new CodeMapsView(paul);
        view.show(YEAR);
        view.look(YEAR, "other.csv", OTHER);
        CodeMapCheck.Sound first = sound(MAP);
        tables.meanwhile(() -> paul.enact(YEAR, first));

        Fields.click(view, "Put into force");

        assertThat(tables.history(TableKind.CODE_MAP, YEAR))
                .extracting(YearTable::fileName)
                .containsExactly("codes.csv");
        assertThat(view.getElement().getOuterHTML())
                .contains("Another administrator has changed what is in force since you looked.")
                .contains("Look at the changes again", "other.csv", "Put into force");
        Fields.click(view, "Put into force");
        assertThat(view.getElement().getOuterHTML()).contains("other.csv is in force for 2024.");
    }

    @Test
    void what_is_known_can_be_downloaded_edited_and_sent_back() {
        paul.enact(YEAR, sound(MAP));

        byte[] csv = paul.csv(YEAR).getBytes(StandardCharsets.UTF_8);

        assertThat(sound(csv).effect().measures()).isEmpty();
    }

    @Test
    void the_page_shows_faults_effect_and_history() {
        CodeMapsView view = new CodeMapsView(paul);
        view.show(YEAR);
        assertThat(view.getElement().getOuterHTML())
                .contains("Code maps of 2024", "HCPCS level II", "CPT codes are licensed", "Template")
                .contains("Nothing has been uploaded for this year yet");

        view.look(YEAR, "codes.csv", FAULTY);
        assertThat(view.getElement().getOuterHTML()).contains("codes.csv has", "nothing of it is used", "Measures (1)");

        view.look(YEAR, "codes.csv", MAP);
        assertThat(view.getElement().getOuterHTML())
                .contains("2 codes read; what is known of one measure changes", "Put into force");

        paul.enact(YEAR, sound(MAP));
        view.show(YEAR);
        assertThat(view.getElement().getOuterHTML()).contains("In force", "Withdraw", "paul");
    }

    static List<CurrentUser> othersThanAPortalAdministrator() {
        return List.of(TestPerson.groupAdmin(TestPortal.GROUP), TestPerson.viewer(TestPortal.GROUP));
    }

    @ParameterizedTest
    @MethodSource("othersThanAPortalAdministrator")
    void nobody_else_may_look_or_act(CurrentUser person) {
        CodeMapCheck.Sound check = sound(MAP);
        CodeMapAdministration other = administration(person);

        refused(() -> other.page(YEAR));
        refused(() -> other.check(YEAR, "codes.csv", MAP));
        refused(() -> other.enact(YEAR, check));
        refused(() -> other.withdraw(UUID.randomUUID()));
        refused(() -> other.csv(YEAR));
    }

    private static void refused(Runnable action) {
        assertThatExceptionOfType(NoPermissionException.class).isThrownBy(action::run);
    }

    private CodeMapCheck.Sound sound(byte[] content) {
        return (CodeMapCheck.Sound) paul.check(YEAR, "codes.csv", content);
    }

    private int known(byte[] content) {
        return sound(content).map().of(YEAR, MEASURE).size()
                + CodeMap.official().of(YEAR, MEASURE).size();
    }

    private CodeMapAdministration administration(CurrentUser person) {
        return new CodeMapAdministration(
                portal.access(person), tables, new TableUpkeep(person, portal.access(person), tables), inForce);
    }

    private static byte[] file(String... rows) {
        return (String.join(",", CodeMapFile.columns()) + "\n" + String.join("\n", rows) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
