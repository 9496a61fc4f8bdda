package cn.huiyin.disclosure.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.transaction.Transactional;
import java.util.Set;

/** 架构规则 of this service. */
final class Guards {
  private static final Set<String> TIMES =
      Set.of(
          "LocalDate", "LocalDateTime", "LocalTime", "Instant", "OffsetDateTime", "ZonedDateTime");

  /** 领域只见 java、持久化注解、办件与日历、自己的事件. */
  static final ArchRule DOMAIN_IS_PURE =
      classes()
          .that()
          .resideInAPackage("..disclosure..domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "jakarta.persistence..",
              "cn.huiyin.disclosure.domain..",
              "cn.huiyin.kit.casework",
              "cn.huiyin.kit.calendar",
              "cn.huiyin.events",
              "cn.huiyin.events.disclosure");

  /** 事务只开在用例的 execute、只读查询的资源方法和核对上. */
  static final ArchRule TRANSACTIONS_ONLY_ON_USE_CASES =
      methods()
          .that()
          .areAnnotatedWith(Transactional.class)
          .should(
              com.tngtech.archunit.lang.conditions.ArchConditions.be(
                  DescribedPredicate.describe(
                      "an execute, a read of a resource, or a count", Guards::mayOpenOne)));

  /** 没有 Clock 就没有今天. */
  static final ArchRule NOBODY_ASKS_FOR_NOW_WITHOUT_A_CLOCK =
      noClasses()
          .should()
          .callMethodWhere(
              DescribedPredicate.<JavaMethodCall>describe(
                  "now() without a clock", Guards::isBareNow));

  /** 各阶段之间没有循环. */
  static final ArchRule NO_CYCLES =
      SlicesRuleDefinition.slices()
          .matching("cn.huiyin.disclosure.(*)..")
          .should()
          .beFreeOfCycles();

  private Guards() {}

  private static boolean mayOpenOne(JavaMethod method) {
    boolean read = method.isAnnotatedWith(jakarta.ws.rs.GET.class);
    boolean count = method.getOwner().getSimpleName().equals("Counting");
    return method.getName().equals("execute") || read || count;
  }

  private static boolean isBareNow(JavaMethodCall call) {
    boolean time = TIMES.contains(call.getTargetOwner().getSimpleName());
    boolean clock =
        call.getTarget().getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
    return time && call.getName().equals("now") && !clock;
  }
}
