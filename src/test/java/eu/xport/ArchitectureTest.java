package eu.xport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    private static final JavaClasses ROOMS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("eu.xport");

    @Test
    void roomsUseOnlyTheRoomsTheyMay() {
        ApplicationModules.of(Xport.class).verify();
    }

    @Test
    void noDoorOutsideTheEngineRoomShowsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("eu.xport.engine..", "eu.xport")
                .and()
                .arePublic()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because("the exit to another engine stays cheap when rooms show no engine type")
                .check(ROOMS);
    }

    @Test
    void classesAreNamedAfterTheBusiness() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .check(ROOMS);
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callConstructor(java.util.Date.class)
                .because("time comes from the one clock")
                .check(ROOMS);
    }
}
