package cn.huiyin.petition.guard;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.huiyin.petition.cycleone.Cyclic;
import cn.huiyin.petition.guard.domain.Impure;
import cn.huiyin.petition.guard.sloppy.SloppyUtil;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
        Arguments.of("no now without a clock", noNowWithoutClock(), SloppyUtil.class),
        Arguments.of("transactions on use cases and reads only", transactions(), SloppyUtil.class),
        Arguments.of("every POST names its roles", rolesNamed(), SloppyUtil.class),
        Arguments.of("only the journal fills the outbox", outboxIsTheKits(), SloppyUtil.class),
        Arguments.of("no names that say nothing", tellingNames(), SloppyUtil.class),
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
            "cn.huiyin.events",
            "cn.huiyin.events.petition..",
            "cn.huiyin.events.org..",
            "cn.huiyin.kit.casework..",
            "cn.huiyin.kit.calendar",
            "cn.huiyin.petition..domain..");
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

  /**
   * Use cases and reads open transactions; a POST's is the kit's, the domain and its store have
   * none.
   */
  private static ArchRule transactions() {
    return methods()
        .that()
        .areAnnotatedWith(Transactional.class)
        .should()
        .notBeAnnotatedWith(POST.class)
        .andShould()
        .beDeclaredInClassesThat()
        .resideOutsideOfPackages("..domain..", "..persistence..", "..petition.act..");
  }

  private static ArchRule rolesNamed() {
    return methods()
        .that()
        .areAnnotatedWith(POST.class)
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .orShould()
        .beDeclaredInClassesThat()
        .areAnnotatedWith(RolesAllowed.class)
        .orShould(beForEverybodyUnderPublic());
  }

  /** What needs no login stands under /api/v1/public and says so. */
  private static ArchCondition<JavaMethod> beForEverybodyUnderPublic() {
    return new ArchCondition<>("be @PermitAll under /api/v1/public") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean under =
            method
                .getOwner()
                .tryGetAnnotationOfType(Path.class)
                .filter(path -> path.value().startsWith("/api/v1/public/"))
                .isPresent();
        boolean open = under && method.isAnnotatedWith(PermitAll.class);
        events.add(new SimpleConditionEvent(method, open, method.getFullName()));
      }
    };
  }

  /** Events go out by the kit's journal; nobody here writes or sends past it. */
  private static ArchRule outboxIsTheKits() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("cn.huiyin.kit.outbox..", "org.apache.kafka..");
  }

  private static ArchRule tellingNames() {
    return noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameStartingWith("Base");
  }

  private static ArchRule noCycles() {
    return slices().matching("cn.huiyin.petition.(*)..").should().beFreeOfCycles();
  }
}
