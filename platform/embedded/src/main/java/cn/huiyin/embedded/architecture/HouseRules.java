package cn.huiyin.embedded.architecture;

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

import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 房屋规矩 of one service. That each of them bites is shown by this module's own tests. */
public final class HouseRules {
  private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
  private static final String GET = "jakarta.ws.rs.GET";
  private static final String POST = "jakarta.ws.rs.POST";

  private final String root;

  private HouseRules(String root) {
    this.root = root;
  }

  /**
   * The rules of a service.
   *
   * @param rootPackage such as {@code cn.huiyin.petition}
   */
  public static HouseRules of(String rootPackage) {
    return new HouseRules(rootPackage);
  }

  /**
   * All that hold in every service, by what they say.
   *
   * @param events packages of the events the service's domain raises
   */
  public Map<String, ArchRule> all(String... events) {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("domain is pure", domainIsPure(events));
    rules.put("no now without a clock", noNowWithoutClock());
    rules.put("no transaction on a POST", noTransactionOnPost());
    rules.put(
        "no transaction in the domain or its store",
        noTransactionIn("..domain..", "..persistence.."));
    rules.put("every endpoint names its roles", classes().should(new NamesItsRoles()));
    rules.put("only the journal fills the outbox", outboxIsTheKits());
    rules.put("no names that say nothing", tellingNames());
    rules.put("no cycles between packages", noCycles());
    return rules;
  }

  private ArchRule domainIsPure(String... events) {
    List<String> always =
        List.of(
            "java..",
            "jakarta.persistence..",
            "cn.huiyin.events",
            "cn.huiyin.kit.casework..",
            "cn.huiyin.kit.calendar",
            root + "..domain..");
    return classes()
        .that()
        .resideInAPackage(root + "..domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(always.stream(), Stream.of(events)).toArray(String[]::new));
  }

  private static ArchRule noNowWithoutClock() {
    return noClasses()
        .should()
        .callMethodWhere(
            target(name("now"))
                .and(not(target(rawParameterTypes(java.time.Clock.class))))
                .and(
                    target(
                        owner(
                            belongToAnyOf(
                                LocalDate.class,
                                LocalTime.class,
                                LocalDateTime.class,
                                OffsetDateTime.class,
                                ZonedDateTime.class,
                                Instant.class)))))
        .orShould()
        .callMethod(System.class, "currentTimeMillis");
  }

  /** A POST's transaction is the kit's: act, history, outbox, key and audit in one. */
  private static ArchRule noTransactionOnPost() {
    return methods()
        .that()
        .areAnnotatedWith(TRANSACTIONAL)
        .should()
        .notBeAnnotatedWith(POST)
        .allowEmptyShould(true);
  }

  /** Packages that work in the transactions of others. */
  public ArchRule noTransactionIn(String... packages) {
    return methods()
        .that()
        .areAnnotatedWith(TRANSACTIONAL)
        .should()
        .beDeclaredInClassesThat()
        .resideOutsideOfPackages(packages)
        .allowEmptyShould(true);
  }

  /**
   * Stricter: nothing but a use case's execute and a read of a resource opens a transaction.
   *
   * @param besides packages whose classes may, too
   */
  public ArchRule onlyActsAndReadsOpenTransactions(String... besides) {
    return methods()
        .that()
        .areAnnotatedWith(TRANSACTIONAL)
        .and(are(not(name("execute"))))
        .should()
        .beAnnotatedWith(GET)
        .orShould()
        .beDeclaredInClassesThat()
        .resideInAnyPackage(besides)
        .allowEmptyShould(true);
  }

  /** Events go out by the kit's journal; nobody else writes or sends past it. */
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

  private ArchRule noCycles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }
}
