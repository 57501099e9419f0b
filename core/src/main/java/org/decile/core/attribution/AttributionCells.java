package org.decile.core.attribution;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.decile.core.file.TableRow;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// Reads the cells of both files. No message repeats what a cell holds.
final class AttributionCells {
    static final List<String> SERVICES = List.of("beneficiary", "tin", "npi", "specialtyClass", "primaryCareServices");
    static final List<String> ADMISSIONS =
            List.of("beneficiary", "age", "hospitalKind", "admitted", "discharged", "planned");

    private static final Pattern UP_TO_NINE_DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");
    private static final int TIN_DIGITS = 9;
    private static final int OLDEST = 130;
    private static final String DATE_REMEDY = "Write the date as year-month-day, with four, two and two digits.";

    private AttributionCells() {}

    static Optional<Service> service(TableRow row) {
        Optional<String> beneficiary = beneficiary(row);
        Optional<TaxpayerIdentificationNumber> tin = tin(row);
        boolean npi = hasNpi(row);
        Optional<SpecialtyClass> specialty =
                row.coded("specialtyClass", SpecialtyClass::find, "Use one of %s.".formatted(SpecialtyClass.codes()));
        Optional<Integer> services =
                row.whole("primaryCareServices", "Write the number of primary care services in digits, such as 3.");
        if (beneficiary.isEmpty() || tin.isEmpty() || !npi || specialty.isEmpty() || services.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Service(beneficiary.get(), tin.get(), specialty.get(), services.get()));
    }

    static Optional<Admission> admission(TableRow row) {
        Optional<String> beneficiary = beneficiary(row);
        Optional<Integer> age = age(row);
        Optional<HospitalKind> kind =
                row.coded("hospitalKind", HospitalKind::find, "Use one of %s.".formatted(HospitalKind.codes()));
        Optional<LocalDate> admitted = row.needed("admitted", DATE_REMEDY).flatMap(text -> date(row, "admitted", text));
        Optional<Optional<LocalDate>> discharged = discharged(row, admitted);
        Optional<Boolean> planned = planned(row);
        if (beneficiary.isEmpty() || age.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        if (admitted.isEmpty() || discharged.isEmpty() || planned.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Admission(
                beneficiary.get(), age.get(), kind.get(), admitted.get(), discharged.get(), planned.get()));
    }

    private static Optional<String> beneficiary(TableRow row) {
        return row.needed("beneficiary", "Write the beneficiary's identifier.");
    }

    /// Spreadsheet programs take the number for a quantity and drop the zeros it begins with.
    private static Optional<TaxpayerIdentificationNumber> tin(TableRow row) {
        String remedy = "Write the nine digits of the practice.";
        Optional<String> digits = row.needed("tin", remedy).map(text -> text.replaceAll("[- ]", ""));
        if (digits.isPresent() && !UP_TO_NINE_DIGITS.matcher(digits.get()).matches()) {
            row.fault("tin", "This is not a taxpayer identification number.", remedy);
            return Optional.empty();
        }
        return digits.map(some -> "0".repeat(TIN_DIGITS - some.length()) + some).map(TaxpayerIdentificationNumber::new);
    }

    private static boolean hasNpi(TableRow row) {
        String remedy = "Write the ten digits of the clinician.";
        Optional<String> text = row.needed("npi", remedy);
        boolean wrong = text.filter(some -> !TEN_DIGITS.matcher(some).matches()).isPresent();
        if (wrong) {
            row.fault("npi", "A national provider identifier (NPI) has ten digits.", remedy);
        }
        return text.isPresent() && !wrong;
    }

    private static Optional<Integer> age(TableRow row) {
        String remedy = "Write the age at admission in whole years.";
        Optional<Integer> age = row.whole("age", remedy);
        if (age.isPresent() && age.get() > OLDEST) {
            row.fault("age", "Nobody is so old.", remedy);
            return Optional.empty();
        }
        return age;
    }

    /// The day of discharge, or none for an empty cell; empty after a fault.
    private static Optional<Optional<LocalDate>> discharged(TableRow row, Optional<LocalDate> admitted) {
        String column = "discharged";
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        Optional<LocalDate> discharged = date(row, column, text);
        if (discharged.isPresent()
                && admitted.filter(discharged.get()::isBefore).isPresent()) {
            row.fault(column, "The discharge lies before the admission.", "Correct one of the two dates.");
            return Optional.empty();
        }
        return discharged.isPresent() ? Optional.of(discharged) : Optional.empty();
    }

    private static Optional<LocalDate> date(TableRow row, String column, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            row.fault(column, "This is not a date.", DATE_REMEDY);
            return Optional.empty();
        }
    }

    private static Optional<Boolean> planned(TableRow row) {
        return row.coded(
                "planned",
                text -> switch (text) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                },
                "Write true or false.");
    }
}
