package cn.huiyin.petition.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.Route;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("救济途径按成文之日的法律告知（DOMAIN 2.4、2.10、10.3）")
class RemedyTest {
  private static final LocalDate IN_2023 = LocalDate.of(2023, 12, 31);
  private static final LocalDate IN_2024 = LocalDate.of(2024, 1, 1);
  private static final LocalDate OLD = LocalDate.of(2022, 4, 30);
  private static final LocalDate NEW = LocalDate.of(2022, 5, 1);

  @Test
  @DisplayName("处理意见：30日内向上一级请求复查，写明机关和条文")
  void anOpinionNamesTheReviewAndFromWhom() {
    assertThat(Remedy.afterOpinion(NEW, "惠安县人民政府"))
        .contains("30日内", "上一级机关、单位（惠安县人民政府）请求复查", "《信访工作条例》第三十五条");
    assertThat(Remedy.afterOpinion(OLD, null)).contains("请求复查（《信访条例》第三十四条）");
  }

  @Test
  @DisplayName("复查意见：复核；撤销的，等新的处理意见")
  void aReviewOpinionNamesTheReReview() {
    assertThat(Remedy.afterReview(NEW, "泉州市人民政府")).contains("（泉州市人民政府）请求复核", "《信访工作条例》第三十六条第一款");
    assertThat(Remedy.afterReview(OLD, null)).contains("《信访条例》第三十五条第一款");
    assertThat(Remedy.afterRevocation(NEW)).contains("重新作出处理意见", "请求复查");
  }

  @ParameterizedTest
  @CsvSource({"2022-04-30", "2023-06-01", "2024-06-01"})
  @DisplayName("复查、复核意见不承诺可以起诉（法释〔2018〕1号第一条）")
  void noReviewOpinionPromisesALawsuit(LocalDate day) {
    assertThat(
            Remedy.afterOpinion(day, null)
                + Remedy.afterReview(day, null)
                + Remedy.afterRevocation(day)
                + Remedy.afterReReview(day))
        .doesNotContain("诉讼", "起诉", "法院", "行政复议");
    assertThat(Remedy.afterReReview(day)).contains("不再受理");
  }

  @Test
  @DisplayName("行政复议：2024年1月1日前后条文和管辖不同")
  void reconsiderationChangesWithTheNewLaw() {
    assertThat(Remedy.byRoute(Route.R31_4, IN_2023))
        .contains("2017年修正", "第九条第一款", "本级人民政府或者上一级主管部门")
        .doesNotContain("2023年修订");
    assertThat(Remedy.byRoute(Route.R31_4, IN_2024))
        .contains("2023年修订", "第二十条第一款", "向其本级人民政府申请")
        .doesNotContain("2017年", "上一级主管部门");
  }

  @Test
  @DisplayName("不履行职责：2024年1月1日起复议前置")
  void sinceTheNewLawReconsiderationComesFirst() {
    assertThat(Remedy.byRoute(Route.R31_5, IN_2023)).contains("申请行政复议或者提起行政诉讼", "两个月");
    assertThat(Remedy.byRoute(Route.R31_5, IN_2024)).contains("应当先依法申请行政复议", "第二十三条");
  }

  @ParameterizedTest
  @EnumSource(Route.class)
  @DisplayName("每条途径都说明怎么走")
  void everyRouteSaysHow(Route route) {
    assertThat(Remedy.byRoute(route, IN_2024)).startsWith(route == Route.R31_5 ? "有权机关" : "请依照");
  }

  @Test
  @DisplayName("理由的表述；2022年5月1日前不引《信访工作条例》")
  void groundsCiteTheLawOfTheDay() {
    assertThat(GroundWords.of("NA1", NEW)).contains("《信访工作条例》第十九条");
    assertThat(GroundWords.of("NA1", OLD)).doesNotContain("条例").contains("已经受理");
    assertThat(GroundWords.of("UNSTATED", NEW)).isNull();
    assertThat(GroundWords.of(null, NEW)).isNull();
    assertThat(PetitionStatute.on(OLD).title()).isEqualTo("《信访条例》");
    assertThat(PetitionStatute.on(NEW).title()).isEqualTo("《信访工作条例》");
  }
}
