package org.decile.persistence;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses DECILE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.decile");

    @Test
    void onlyPersistenceKnowsTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.decile.persistence..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.flywaydb..", "java.sql..")
                .check(DECILE);
    }

    @Test
    void rowsStayInsideTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .should()
                .bePackagePrivate()
                .check(DECILE);
    }

    @Test
    void fewClassesAreOpenToTheOutside() {
        Set<String> open = DECILE.that(resideInAPackage("org.decile.persistence..")).stream()
                .filter(type -> type.getModifiers().contains(PUBLIC))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(open)
                .containsExactlyInAnyOrder(
                        "Repositories",
                        "SchemaMigration",
                        "EncryptionKey",
                        "HibernatePractices",
                        "HibernateUploads",
                        "HibernateBenchmarkSets",
                        "HibernateScoreRecords",
                        "HibernateCaseStore",
                        "HibernateYearTables",
                        "DerivedCaseKeys");
    }

    @Test
    void aFeatureDoesNotReachIntoAnother() {
        for (String feature : Set.of("practice", "submission", "benchmark", "exam", "upkeep", "score", "schema")) {
            noClasses()
                    .that()
                    .resideInAPackage("org.decile.persistence." + feature)
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.decile.persistence..")
                            .and(JavaClass.Predicates.resideOutsideOfPackage("org.decile.persistence." + feature)))
                    .check(DECILE);
        }
    }

    @Test
    void everyEntityIsListedInThePersistenceUnit() {
        Set<String> entities = DECILE.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

        try (EntityManager em = Database.entityManager()) {
            assertThat(em.getMetamodel().getEntities())
                    .extracting(entity -> entity.getJavaType().getName())
                    .containsExactlyInAnyOrderElementsOf(entities);
        }
    }
}
