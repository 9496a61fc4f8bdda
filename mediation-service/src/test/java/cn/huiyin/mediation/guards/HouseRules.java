package cn.huiyin.mediation.guards;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.huiyin.mediation.cycleone.Cyclic;
import cn.huiyin.mediation.guards.impure.domain.Impure;
import cn.huiyin.mediation.guards.sloppy.Sloppy;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The house's rules for this service, each with the class that breaks it. */
final class HouseRules {
  private HouseRules() {}

  static Stream<Arguments> all() {
    return Stream.of(
        Arguments.of("domain is pure", domainIsPure(), Impure.class),
        Arguments.of("no now without a clock", noNowWithoutClock(), Sloppy.class),
        Arguments.of("transactions on acts and reads only", transactions(), Sloppy.class),
        Arguments.of("resources name their roles", rolesNamed(), Sloppy.class),
        Arguments.of("no cycles between packages", noCycles(), Cyclic.class));
  }

  private static ArchRule domainIsPure() {
    return classes()
        .that()
        .resideInAPackage("..domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "jakarta.persistence..",
            "cn.huiyin.events..",
            "cn.huiyin.kit.casework..",
            "cn.huiyin.kit.calendar..",
            "cn.huiyin.mediation.domain..");
  }

  private static ArchRule noNowWithoutClock() {
    return noClasses()
        .should()
        .callMethodWhere(
            target(name("now"))
                .and(target(rawParameterTypes(new Class<?>[0])))
                .and(
                    target(
                        owner(
                            belongToAnyOf(
                                LocalDate.class,
                                LocalDateTime.class,
                                OffsetDateTime.class,
                                ZonedDateTime.class,
                                Instant.class)))))
        .orShould()
        .callMethod(System.class, "currentTimeMillis");
  }

  /** A use case's execute, or a read; a POST's transaction is the kit's. */
  private static ArchRule transactions() {
    return methods()
        .that()
        .areAnnotatedWith(Transactional.class)
        .and(are(not(name("execute"))))
        .should()
        .beAnnotatedWith(GET.class)
        .allowEmptyShould(false);
  }

  private static ArchRule rolesNamed() {
    return classes().should(new NamesItsRoles());
  }

  private static ArchRule noCycles() {
    return slices()
        .matching("cn.huiyin.mediation.(*)..")
        .should()
        .beFreeOfCycles()
        .as("no cycles between packages");
  }
}
