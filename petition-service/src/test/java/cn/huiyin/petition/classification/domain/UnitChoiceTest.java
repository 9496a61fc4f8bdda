package cn.huiyin.petition.classification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.petition.classification.domain.suggestion.Place;
import cn.huiyin.petition.classification.domain.suggestion.Place.Where;
import cn.huiyin.petition.classification.domain.suggestion.PlaceReading;
import cn.huiyin.petition.classification.domain.suggestion.SuggestedRoute;
import cn.huiyin.petition.classification.domain.suggestion.Suggestion;
import cn.huiyin.petition.classification.domain.suggestion.UnitChoice;
import cn.huiyin.petition.domain.unit.Territory;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitTree;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("责任单位与属地")
class UnitChoiceTest {
  private static final UnitTree COUNTY =
      new UnitTree(
          List.of(
              unit("GOV", "某县人民政府", "COUNTY", "10", "GOVERNMENT"),
              unit("HB", "某县生态环境局", "COUNTY", "10", "DEPARTMENT", "07"),
              unit("JY", "某县教育局", "COUNTY", "10", "DEPARTMENT", "08"),
              unit("JW", "某县纪委监委", "COUNTY", "10", "DISCIPLINE", "15"),
              unit("YB", "某县医保中心", "COUNTY", "10", "DEPARTMENT", "05"),
              unit("ZF", "甲镇人民政府", "TOWN", "1001", "TOWN_GOVERNMENT")),
          List.of(
              new Territory("10", "某县", "COUNTY", true),
              new Territory("1001", "甲山镇", "TOWN", true),
              new Territory("1002", "乙水镇", "TOWN", false),
              new Territory("1", "某某市", "CITY", false)));

  private static Unit unit(
      String code, String name, String level, String division, String kind, String... subjects) {
    return new Unit(code, name, level, "GOV", division, kind, Set.of(subjects), true);
  }

  private static String unitFor(String text, String division) {
    Place place = PlaceReading.of(COUNTY, division, text);
    Suggestion best = LabelledText.shipped().suggest(text, place).get(0);
    return new UnitChoice(COUNTY, division).forSuggestion(best).map(Unit::code).orElse(null);
  }

  @Test
  @DisplayName("按内容找主管部门，乡镇的事找当地镇政府，不服决定的找复议机关")
  void theUnitHasSubjectAndTerritory() {
    assertThat(unitFor("石材厂夜里切割粉尘大，请查处。", "1001")).isEqualTo("HB");
    assertThat(unitFor("我的小店被罚款五千元，处罚过重，请求撤销。", "1001")).isEqualTo("GOV");
    assertThat(unitFor("村里的水渠淤了，农田没法灌溉，请修。", "1001")).isEqualTo("ZF");
    assertThat(unitFor("村里的水渠淤了，农田没法灌溉，请修。", null)).isNull();
    assertThat(unitFor("医保卡在药店被盗刷，请查处。", "1001")).isEqualTo("YB");
    assertThat(unitFor("店里买到过期食品，店家不退款，请查处。", "1001")).isNull();
  }

  @Test
  @DisplayName("I-50 检举控告只到纪检监察机关，不到被检举的单位")
  void anAccusationGoesToTheDisciplineOrganOnly() {
    assertThat(unitFor("举报教育局某科长收受红包。", "1001")).isEqualTo("JW");
    assertThat(unitFor("教育局窗口的人态度很差，骂我，请处理这个人。", "1001")).isNull();
  }

  @Test
  @DisplayName("属地按区划表判断：县外、上级、未知、文中提到")
  void placesAreReadFromTheTable() {
    assertThat(PlaceReading.of(COUNTY, "1002", "修路").registered()).isEqualTo(Where.OUTSIDE);
    assertThat(PlaceReading.of(COUNTY, "1001", "修路").registered()).isEqualTo(Where.INSIDE);
    assertThat(PlaceReading.of(COUNTY, "1", "修路").registered()).isEqualTo(Where.UNKNOWN);
    assertThat(PlaceReading.of(COUNTY, null, "修路").registered()).isEqualTo(Where.UNKNOWN);
    Place unlisted = PlaceReading.of(COUNTY, "9999", "修路");
    assertThat(unlisted.registered()).isEqualTo(Where.UNLISTED);
    assertThat(LabelledText.shipped().suggest("村口的路坏了，请修。", unlisted))
        .anyMatch(each -> each.route() == SuggestedRoute.OUT_OF_JURISDICTION);
    Place named = PlaceReading.of(COUNTY, null, "某某市转来：乙水镇的路坏了");
    assertThat(named.namedOutside()).containsExactly("乙水镇");
    assertThat(LabelledText.shipped().suggest("乙水镇的路坏了，请修。", named).get(0).route())
        .isEqualTo(SuggestedRoute.OUT_OF_JURISDICTION);
    assertThat(unitFor("石材厂夜里切割粉尘大，请查处。", "1002")).isNull();
  }
}
