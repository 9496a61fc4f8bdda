package cn.huiyin.kit.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公共件的围墙，每道都有一个撞墙的样例")
class KitGuardTest {
  private static final JavaClasses KIT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("cn.huiyin.kit");
  private static final JavaClasses FIXTURES =
      new ClassFileImporter().importPackages("cn.huiyin.kit.guard.fixture");

  private static final ArchRule PURE =
      ArchRuleDefinition.classes()
          .that()
          .resideInAnyPackage("..casework..", "..kit.calendar")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "jakarta.persistence..",
              "cn.huiyin.events",
              "..casework..",
              "..kit.calendar");

  private static final ArchRule CLOCK_IS_INJECTED =
      ArchRuleDefinition.noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  private static final Pattern PETITION_WORD =
      Pattern.compile("(?i).*(petition|mediation|backlog|disclosure|opinion).*");

  @Test
  @DisplayName("casework与calendar只见java")
  void purePackagesSeeOnlyJava() {
    PURE.check(KIT);
    assertThatThrownBy(() -> PURE.check(FIXTURES)).isInstanceOf(AssertionError.class);
  }

  @Test
  @DisplayName("时间只从注入的Clock来")
  void nobodyAsksForNowWithoutTheClock() {
    CLOCK_IS_INJECTED.check(KIT);
    assertThatThrownBy(() -> CLOCK_IS_INJECTED.check(FIXTURES)).isInstanceOf(AssertionError.class);
  }

  @Test
  @DisplayName("公共件的类名里没有信访业务的词")
  void theKitKnowsNoPetitionWord() {
    assertThat(KIT).noneMatch(type -> PETITION_WORD.matcher(type.getSimpleName()).matches());
    assertThat(FIXTURES).anyMatch(type -> PETITION_WORD.matcher(type.getSimpleName()).matches());
  }

  @Test
  @DisplayName("casework、calendar不依赖其他房间，房间之间不成环")
  void theInnerRoomsAreFreeOfCycles() {
    SlicesRuleDefinition.slices()
        .matching("cn.huiyin.kit.(casework|calendar|time|paging|privacy)..")
        .should()
        .beFreeOfCycles()
        .check(KIT);
  }
}
