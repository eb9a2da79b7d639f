package dev.parlor.bot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.parlor.core.Transactions;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The laws of the house that neither the compiler nor Maven nor the module system can see. */
class HouseTest {
    private static final String CORE = "dev.parlor.core..";
    private static final Set<String> CLOCKS = Set.of("currentTimeMillis", "nanoTime");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("dev.parlor");

    @Test
    void featuresHaveNoCycles() {
        slices().matching("dev.parlor.core.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("dev.parlor.bot.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void javacordStaysInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.parlor.discord.javacord..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.javacord..", "com.neovisionaries..", "okhttp3..", "org.apache.logging.log4j..")
                .check(HOUSE);
    }

    @Test
    void onlyDesksOpenTransactions() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Desk")
                .and()
                .areNotAssignableTo(Transactions.class)
                .and()
                .resideOutsideOfPackage("dev.parlor.testkit..")
                .should()
                .callMethodWhere(onTransactions())
                .check(HOUSE);
    }

    @Test
    void noDeskKnowsADesk() {
        for (JavaClass desk : HOUSE.that(simpleNameEndingWith("Desk"))) {
            noClasses()
                    .that()
                    .areAssignableTo(desk.getName())
                    .should()
                    .dependOnClassesThat(
                            simpleNameEndingWith("Desk").and(describe("another desk", other -> !other.equals(desk))))
                    .check(HOUSE);
        }
    }

    @Test
    void chanceAndTimeAndNamesComeFromOutside() {
        noClasses()
                .that()
                .resideInAPackage(CORE)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(RandomGenerator.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .callMethodWhere(takenFromTheAir())
                .check(HOUSE);
    }

    @Test
    void theCoreHasNoStaticState() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(CORE)
                .and()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(describe("mutable by its type", HouseTest::mutable))
                .check(HOUSE);
    }

    @Test
    void namesSaySomething() {
        classes()
                .that()
                .resideInAPackage("dev.parlor..")
                .should()
                .haveNameNotMatching(".*(Impl|Util|Utils|Helper|Helpers|Manager)(\\$.*)?")
                .andShould()
                .haveNameNotMatching(".*[.$]I[A-Z][a-z].*")
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaCall<?>> onTransactions() {
        return describe("on Transactions", call -> call.getTargetOwner().isAssignableTo(Transactions.class));
    }

    private static DescribedPredicate<JavaCall<?>> takenFromTheAir() {
        return describe("that take chance, time or names from the air", call -> takenFromTheAir(call.getTarget()));
    }

    private static boolean takenFromTheAir(CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        return (name.equals("now") && owner.startsWith("java.time."))
                || (name.startsWith("system") && owner.equals(Clock.class.getName()))
                || (name.equals("system") && owner.equals(InstantSource.class.getName()))
                || (name.equals("random") && owner.equals(Math.class.getName()))
                || (name.equals("randomUUID") && owner.equals(UUID.class.getName()))
                || (CLOCKS.contains(name) && owner.equals(System.class.getName()));
    }

    /** Arrays and atomics are always mutable; a constant collection or map is declared as List, Set or Map. */
    private static boolean mutable(JavaClass type) {
        boolean concreteCollection = !type.isInterface()
                && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                && !type.isEnum();
        return type.isArray()
                || concreteCollection
                || type.getPackageName().startsWith("java.util.concurrent.atomic")
                || type.isEquivalentTo(StringBuilder.class);
    }
}
