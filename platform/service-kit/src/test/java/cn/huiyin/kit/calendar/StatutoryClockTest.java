package cn.huiyin.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("法定期限表")
class StatutoryClockTest {

  @Test
  @DisplayName("表内期限一个不少")
  void theTableHoldsEveryClock() {
    assertThat(Stream.of(StatutoryClock.values()).map(Enum::name))
        .containsExactly(
            "DISPOSE15",
            "OBJECT5WD",
            "NOTIFY15",
            "HANDLE60",
            "REPORTBACK",
            "REVIEW_WIN30",
            "REVIEW30",
            "REREVIEW_WIN30",
            "REREVIEW30",
            "REDO",
            "PROPOSAL_FEEDBACK",
            "SUGGESTION_REPLY",
            "RATING_WIN",
            "JUDCONF30",
            "DISC_PUBLISH20WD",
            "DISC_REPLY20WD",
            "DISC_CORRECT7WD",
            "DISC_THIRD_PARTY15WD",
            "DISC_CONSULT15WD");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("每一期限都写明名称、起止、依据和后果")
  void everyRowSaysNameStartEndLawAndBreach(StatutoryClock clock) {
    ClockRule rule = clock.rule();
    assertThat(
            Stream.of(rule.name(), rule.starts(), rule.ends(), rule.breach())
                .flatMap(wording -> Stream.of(wording.chinese(), wording.english())))
        .noneMatch(String::isBlank);
    assertThat(rule.citation().chinese()).startsWith("《");
    assertThat(clock.length() == 0).isEqualTo(rule.length().basis() == LengthBasis.SET_BY_PERSON);
  }

  @Test
  @DisplayName("日历包只依赖 java.*")
  void theCalendarImportsOnlyJava() {
    ArchRuleDefinition.classes()
        .that(Predicates.resideInAPackage("cn.huiyin.kit.calendar"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "cn.huiyin.kit.calendar")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("cn.huiyin.kit.calendar"));
  }
}
