package org.decile.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the domain may know, and how large its files may be.
@AnalyzeClasses(packages = "org.decile.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");
    /// What follows a dot is a part of an object identifier.
    private static final Pattern YEAR = Pattern.compile("(?<!\\.)\\b20[0-9]{2}\\b");
    private static final int LONGEST = 400;

    @ArchTest
    static final ArchRule knowsOnlyTheJdkAndItsFileParsers = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.decile.core..",
                    "java..",
                    "org.jspecify..",
                    "de.siegmar.fastcsv..",
                    "javax.xml.stream..",
                    "com.fasterxml.aalto..",
                    "org.codehaus.stax2..",
                    "org.snakeyaml.engine..",
                    "tools.jackson..");

    @ArchTest
    static final ArchRule looksAtNoClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule hasNoBinaryFloatingPoint =
            noFields().should().haveRawType(double.class).orShould().haveRawType(float.class);

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("org.decile.core.(*)..").should().beFreeOfCycles();

    @Test
    void noCodeNamesAYearExceptTheFirstOfMips() throws IOException {
        assertThat(linesOfCode().filter(line -> YEAR.matcher(line).find()))
                .containsExactlyInAnyOrder(
                        "private static final int FIRST = 2017;", "private static final int LAST = 2099;");
    }

    @Test
    void noFileIsLongerThan400Lines() throws IOException {
        for (Path file : files()) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST);
        }
    }

    private static Stream<String> linesOfCode() throws IOException {
        return files().stream()
                .flatMap(ArchitectureTest::lines)
                .map(String::strip)
                .filter(line -> !line.startsWith("///"));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(java).hasSizeGreaterThan(50);
            return java;
        }
    }
}
