package org.decile.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.decile.core.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every statement of the source summaries is shown to hold by at least one test.
class RequirementsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path ELSEWHERE = Path.of("src/test/resources/requirements-elsewhere.csv");

    /// A test of another module, or without the annotation, that names the row it proves.
    record Elsewhere(String row, Path file) {}

    @Test
    void everyRowHasATest() throws IOException {
        Set<String> proved = new TreeSet<>(annotated());
        Example.files().flatMap(Example::in).flatMap(Example::requirements).forEach(proved::add);
        elsewhere().map(Elsewhere::row).forEach(proved::add);

        assertThat(proved).containsExactlyInAnyOrderElementsOf(rows());
    }

    @ParameterizedTest
    @MethodSource
    void elsewhere(Elsewhere proof) throws IOException {
        Path file = ROOT.resolve(proof.file());
        assertThat(file).exists();
        assertThat(Files.readString(file)).containsPattern("\\b" + Pattern.quote(proof.row()) + "\\b");
    }

    static Stream<Elsewhere> elsewhere() throws IOException {
        return Files.readAllLines(ELSEWHERE).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Elsewhere(cells[0], Path.of(cells[1])));
    }

    private static Set<String> annotated() {
        JavaClasses classes = new ClassFileImporter().importPackages("org.decile.core");
        Stream<CanBeAnnotated> all = classes.stream().flatMap(RequirementsTest::withMethods);
        return all.filter(element -> element.isAnnotatedWith(Requirement.class))
                .flatMap(RequirementsTest::rows)
                .collect(Collectors.toSet());
    }

    private static Stream<CanBeAnnotated> withMethods(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getMethods().stream());
    }

    private static Stream<String> rows(CanBeAnnotated element) {
        Requirement requirement = switch (element) {
            case JavaClass type -> type.getAnnotationOfType(Requirement.class);
            case JavaMethod method -> method.getAnnotationOfType(Requirement.class);
            default -> throw new IllegalStateException(element.toString());
        };
        return Arrays.stream(requirement.value());
    }

    private static List<String> rows() {
        return Stream.of(numbered("A", 22), numbered("B", 20), numbered("C", 6))
                .flatMap(rows -> rows)
                .toList();
    }

    private static Stream<String> numbered(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
    }
}
