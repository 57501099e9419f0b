package org.decile.ui.qrda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.decile.ui.qrda.TestTables.GUIDES;
import static org.decile.ui.qrda.TestTables.IDENTIFIERS;
import static org.decile.ui.qrda.TestTables.YEAR;
import static org.decile.ui.qrda.TestTables.uuid;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.qrda.QrdaGuide;
import org.decile.core.upkeep.TableKind;
import org.decile.core.upkeep.YearTable;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.component.Fields;
import org.decile.ui.component.OpenPage;
import org.decile.ui.practice.NoPermissionException;
import org.decile.ui.qrda.QrdaChange.Kind;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.decile.ui.upkeep.MemoryYearTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A table for QRDA III files is checked row by row and compared before it counts, and can be withdrawn.
@ExtendWith(OpenPage.class)
class QrdaAdministrationTest {

    private static final PerformanceYear EARLIER = new PerformanceYear(2025);
    private static final byte[] FAULTY = TestTables.identifiers("2026,236,0,,CMS165v14,,,,,,,", "2026,052,0,,x,,,,,,,");

    private final TestPortal portal = new TestPortal();
    private final MemoryYearTables tables = new MemoryYearTables();
    private final QrdaAdministration paul = administration(TestPerson.portalAdmin("office"));

    @Test
    void a_year_of_the_past_needs_no_upload() {
        QrdaPage page = paul.page(EARLIER).orElseThrow();

        assertThat(page.isRead()).isTrue();
        assertThat(page.measures()).isEqualTo(47).isEqualTo(page.electronic());
        assertThat(page.guides()).extracting(QrdaGuide::extension).containsExactly("2024-12-01");
        assertThat(page.uploaded()).isEmpty();
    }

    @Test
    void a_year_without_identifiers_is_said_to_be_refused() {
        QrdaPage page = paul.page(YEAR).orElseThrow();

        assertThat(page.isRead()).isFalse();
        assertThat(page.measures()).isZero();
        assertThat(page.electronic()).isEqualTo(49);
        assertThat(page.guides()).isEmpty();
    }

    @Test
    void there_is_no_page_for_a_year_without_measures() {
        assertThat(paul.page(new PerformanceYear(2040))).isEmpty();
    }

    @Test
    void faults_are_told_row_by_row_and_nothing_is_kept() {
        QrdaCheck.Faulty check = (QrdaCheck.Faulty) paul.check(YEAR, "ids.csv", FAULTY);

        assertThat(check.faults().rows()).isEqualTo(2);
        assertThat(check.faults().listed()).hasSize(3);
        assertThat(tables.inForce(TableKind.QRDA_IDENTIFIERS)).isEmpty();
    }

    @Test
    void rows_of_another_year_belong_on_that_years_page() {
        for (byte[] table : List.of(GUIDES, IDENTIFIERS)) {
            QrdaCheck.Faulty check = (QrdaCheck.Faulty) paul.check(EARLIER, "table.csv", table);
            assertThat(check.faults().listed().getFirst().text())
                    .isEqualTo("The file has rows of 2026, and this page is for 2025. Send each year's rows on that"
                            + " year's page.");
        }
    }

    @Test
    void a_sound_table_says_what_changes_and_what_it_lacks_before_it_counts() {
        QrdaCheck.Sound guides = sound(GUIDES);
        QrdaCheck.Sound identifiers = sound(IDENTIFIERS);

        assertThat(guides.kind()).isEqualTo(TableKind.QRDA_GUIDES);
        assertThat(guides.effect()).extracting(QrdaChange::what).containsExactly("2025-12-01");
        assertThat(identifiers.effect())
                .extracting(QrdaChange::what, QrdaChange::kind)
                .containsExactly(tuple("236", Kind.ADDED));
        assertThat(identifiers.lacking()).hasSize(48);
        assertThat(paul.page(YEAR).orElseThrow().isRead()).isFalse();
    }

    @Test
    void tables_put_into_force_count_and_stand_in_the_history() {
        TestTables.enact(paul, GUIDES);
        TestTables.enact(paul, IDENTIFIERS);

        QrdaPage page = paul.page(YEAR).orElseThrow();
        assertThat(page.measures()).isEqualTo(1);
        assertThat(page.guides()).extracting(QrdaGuide::source).containsExactly("Invented");
        assertThat(page.uploaded()).hasValueSatisfying(table -> {
            assertThat(table.uploadedBy()).isEqualTo("paul");
            assertThat(table.checksum()).hasSize(64);
        });
        assertThat(page.history())
                .extracting(YearTable::kind)
                .containsExactlyInAnyOrder(TableKind.QRDA_GUIDES, TableKind.QRDA_IDENTIFIERS);
        assertThat(sound(GUIDES).effect()).as("the same again changes nothing").isEmpty();
        assertThat(sound(IDENTIFIERS).effect())
                .as("the same again changes nothing")
                .isEmpty();
    }

    @Test
    void what_changes_of_a_measure_is_named() {
        TestTables.enact(paul, IDENTIFIERS);
        String row = "2026,236,0,,%s,%s,%s,,,%s,,";

        assertThat(kinds(row.formatted(uuid("e"), uuid("b"), uuid("c"), uuid("d"))))
                .containsExactly(Kind.OTHER);
        assertThat(kinds(row.formatted(uuid("a"), uuid("b"), uuid("c"), uuid("e"))))
                .containsExactly(Kind.POPULATIONS);
        assertThat(kinds("2026,001,0,,%s,%s,%s,,,%s,,".formatted(uuid("a"), uuid("b"), uuid("c"), uuid("d"))))
                .containsExactly(Kind.ADDED, Kind.GONE);
    }

    @Test
    void a_withdrawn_table_gives_way_to_the_one_before_and_each_kind_stands_alone() {
        TestTables.enact(paul, GUIDES);
        TestTables.enact(paul, IDENTIFIERS);

        paul.withdraw(tables.inForce(TableKind.QRDA_IDENTIFIERS).getFirst().id());

        QrdaPage page = paul.page(YEAR).orElseThrow();
        assertThat(page.isRead()).isFalse();
        assertThat(page.guides()).hasSize(1);
        assertThat(page.history()).hasSize(2);
    }

    @Test
    void of_two_who_act_at_once_the_second_is_told() {
        QrdaCheck.Sound first = sound(IDENTIFIERS);
        QrdaCheck.Sound second = sound(IDENTIFIERS);

        assertThat(paul.enact(YEAR, first)).isTrue();
        assertThat(paul.enact(YEAR, second)).isFalse();
        assertThat(paul.page(YEAR).orElseThrow().history()).hasSize(1);
    }

    @Test
    void who_waited_while_somebody_else_acted_is_told_and_sees_the_comparison_anew() {
        QrdaTablesView view = new QrdaTablesView(paul);
        view.show(YEAR);
        view.look(YEAR, "ids.csv", IDENTIFIERS);
        QrdaCheck.Sound first = sound(IDENTIFIERS);
        tables.meanwhile(() -> paul.enact(YEAR, first));

        Fields.click(view, "Put into force");

        assertThat(paul.page(YEAR).orElseThrow().history())
                .extracting(YearTable::fileName)
                .containsExactly("table.csv");
        assertThat(html(view))
                .contains("Another administrator has changed what is in force since you looked.")
                .contains("Look at the changes again", "all is in force already");
    }

    @Test
    void what_is_known_can_be_downloaded_edited_and_sent_back() {
        assertThat(changes(EARLIER, paul.identifiers(EARLIER))).isEmpty();
        assertThat(changes(EARLIER, paul.guides(EARLIER))).isEmpty();
    }

    @Test
    void where_nothing_is_known_the_download_is_a_table_to_begin_with() {
        assertThat(paul.identifiers(YEAR).lines()).contains("2026,236,0,,,,,,,,,");
        assertThat(paul.guides(YEAR)).isEqualTo("extension,years,source\n");
    }

    @Test
    void the_page_shows_what_is_in_force_faults_effect_and_history() {
        QrdaTablesView view = new QrdaTablesView(paul);
        view.show(EARLIER);
        assertThat(html(view))
                .contains("QRDA III tables of 2025", "Files are read", "Of 47 of the year's 47", "2024-12-01");
        view.show(YEAR);
        assertThat(html(view))
                .contains("Files are refused", "None are known", "Template for identifiers", "Template for guides")
                .contains("Nothing has been uploaded for this year yet");

        view.look(YEAR, "ids.csv", FAULTY);
        assertThat(html(view)).contains("ids.csv has 3 faults, and nothing of it is used", "Measures (1)");

        view.look(YEAR, "ids.csv", IDENTIFIERS);
        assertThat(html(view))
                .contains("The identifiers of one measure read. Nothing is in force yet.", "it lacks 48: 001, 005,")
                .contains("Put into force");

        TestTables.enact(paul, IDENTIFIERS);
        view.show(YEAR);
        assertThat(html(view)).contains("A guide is missing", "Of 1 of the year's 49", "Withdraw", "paul");
    }

    static List<CurrentUser> othersThanAPortalAdministrator() {
        return List.of(TestPerson.groupAdmin(TestPortal.GROUP), TestPerson.viewer(TestPortal.GROUP));
    }

    @ParameterizedTest
    @MethodSource("othersThanAPortalAdministrator")
    void nobody_else_may_look_or_act(CurrentUser person) {
        QrdaCheck.Sound check = sound(GUIDES);
        QrdaAdministration other = administration(person);

        refused(() -> other.page(YEAR));
        refused(() -> other.check(YEAR, "table.csv", GUIDES));
        refused(() -> other.enact(YEAR, check));
        refused(() -> other.withdraw(UUID.randomUUID()));
        refused(() -> other.guides(YEAR));
        refused(() -> other.identifiers(YEAR));
    }

    private static void refused(Runnable action) {
        assertThatExceptionOfType(NoPermissionException.class).isThrownBy(action::run);
    }

    private static String html(QrdaTablesView view) {
        return view.getElement().getOuterHTML();
    }

    private QrdaCheck.Sound sound(byte[] content) {
        return (QrdaCheck.Sound) paul.check(YEAR, "table.csv", content);
    }

    private List<Kind> kinds(String row) {
        return sound(TestTables.identifiers(row)).effect().stream()
                .map(QrdaChange::kind)
                .toList();
    }

    private List<QrdaChange> changes(PerformanceYear year, String csv) {
        return ((QrdaCheck.Sound) paul.check(year, "table.csv", csv.getBytes(StandardCharsets.UTF_8))).effect();
    }

    private QrdaAdministration administration(CurrentUser person) {
        return TestTables.administration(person, portal.access(person), tables);
    }
}
