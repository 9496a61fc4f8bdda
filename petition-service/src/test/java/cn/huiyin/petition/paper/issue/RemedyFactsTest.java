package cn.huiyin.petition.paper.issue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.events.petition.OpinionServed;
import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.events.petition.RouteGuidanceServed;
import cn.huiyin.petition.domain.APetition;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.paper.PaperKind;
import cn.huiyin.petition.domain.paper.PaperSlot;
import cn.huiyin.petition.domain.stage.ActorRole;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.domain.unit.UnitHistory;
import cn.huiyin.petition.domain.unit.UnitKind;
import cn.huiyin.petition.domain.unit.UnitPeriod;
import cn.huiyin.petition.domain.unit.UnitTree;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("救济告知：以决定之日的法律和机构为准")
class RemedyFactsTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2023, 12, 31);
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

  private final RemedyFacts remedy = new RemedyFacts(new Reformed());

  private String of(PaperKind kind, Petition petition, PetitionEvent event) {
    Map<PaperSlot, String> facts = new EnumMap<>(PaperSlot.class);
    remedy.into(
        facts, new PaperOrder(kind, petition, event, APetition.by(ActorRole.UNIT_HANDLER), null));
    return facts.get(PaperSlot.REMEDY);
  }

  /** Approved on one day, served on a later one. */
  private String opinion(LocalDate approved) {
    Petition petition = APetition.heard(LocalDate.of(2023, 12, 20));
    petition
        .opinions()
        .draft(List.of(ClaimOutcome.EXPLAIN), approved, APetition.by(ActorRole.UNIT_HANDLER));
    petition.opinions().approve(approved, APetition.by(ActorRole.UNIT_HEAD));
    LocalDate served = approved.plusDays(10);
    petition.opinions().serve(served, APetition.by(ActorRole.UNIT_HANDLER));
    return of(
        PaperKind.OPINION, petition, new OpinionServed(served, ClaimOutcome.EXPLAIN, 1, "TOWN"));
  }

  private String route(Route route, LocalDate day) {
    Petition petition = APetition.classified(PetitionKind.APPEAL, route, "01", "TOWN");
    return of(PaperKind.ROUTE_NOTICE, petition, new RouteGuidanceServed(day, route, "TOWN", day));
  }

  @Test
  @DisplayName("I-15 改革前一日批准的意见，写原上级和承办的办公室，虽在改革后送达")
  void theSuperiorIsThatOfTheDecisionDay() {
    assertThat(opinion(LAST_DAY)).contains("上一级机关、单位（老县政府，申请书交县复查办）请求复查").doesNotContain("新区政府");
  }

  @Test
  @DisplayName("I-15 改革当日批准的，写新上级；业务主管部门也可以请求")
  void fromTheDayOfTheReformItIsTheNewOne() {
    assertThat(opinion(FIRST_DAY))
        .contains("（新区政府或者市主管局）请求复查（《信访工作条例》第三十五条第一款）")
        .doesNotContain("老县政府", "复查办");
  }

  @Test
  @DisplayName("行政复议：2023年12月31日告知旧法，2024年1月1日告知新法")
  void theReconsiderationLawChangesOverNight() {
    assertThat(route(Route.R31_4, LAST_DAY))
        .contains("2017年修正", "本级人民政府或者上一级主管部门")
        .doesNotContain("2023年修订");
    assertThat(route(Route.R31_4, FIRST_DAY))
        .contains("2023年修订", "第二十条第一款")
        .doesNotContain("2017年");
    assertThat(route(Route.R31_5, LAST_DAY)).contains("申请行政复议或者提起行政诉讼");
    assertThat(route(Route.R31_5, FIRST_DAY)).contains("应当先依法申请行政复议");
  }

  @Test
  @DisplayName("上一级不在名录中的，不写名称")
  void anUnknownSuperiorIsNotNamed() {
    RemedyFacts nobody = new RemedyFacts(new Alone());
    Map<PaperSlot, String> facts = new EnumMap<>(PaperSlot.class);
    Petition petition = APetition.served(LocalDate.of(2023, 12, 20));
    nobody.into(
        facts,
        new PaperOrder(
            PaperKind.OPINION,
            petition,
            new OpinionServed(FIRST_DAY, ClaimOutcome.SUPPORT, 1, "TOWN"),
            APetition.by(ActorRole.UNIT_HANDLER),
            null));
    assertThat(facts.get(PaperSlot.REMEDY)).contains("向原办理机关、单位的上一级机关、单位请求复查");
  }

  private static Unit unit(String code, String name, String parent, String division, String kind) {
    return new Unit(code, name, "COUNTY", parent, division, kind, Set.of(), true);
  }

  /** The town stood below the county until the last day of 2023, and below a new district since. */
  private static final class Reformed implements UnitDirectory {
    private static final Unit BEFORE = unit("TOWN", "一镇", "GOV", "C1T1", UnitKind.TOWN_GOVERNMENT);
    private static final Unit SINCE =
        new Unit(
            "TOWN",
            "一镇",
            "TOWN",
            "DISTRICT",
            "C1T1",
            UnitKind.TOWN_GOVERNMENT,
            Set.of(),
            true,
            "OFFICE");

    @Override
    public UnitTree tree() {
      return new UnitTree(
          List.of(
              SINCE,
              unit("GOV", "老县政府", "CITY", "C1", UnitKind.GOVERNMENT),
              unit("REVIEW", "县复查办", "CITY", "C1", UnitKind.REVIEW_BODY),
              unit("DISTRICT", "新区政府", "CITY", "C2", UnitKind.GOVERNMENT),
              unit("OFFICE", "市主管局", "CITY", "C0", UnitKind.DEPARTMENT)),
          List.of());
    }

    @Override
    public UnitTree treeOn(LocalDate day) {
      return new UnitHistory(
              List.of(
                  new UnitPeriod(LocalDate.of(2020, 1, 1), BEFORE),
                  new UnitPeriod(FIRST_DAY, SINCE)))
          .on(day, tree());
    }
  }

  /** Knows the town alone. */
  private static final class Alone implements UnitDirectory {
    @Override
    public UnitTree tree() {
      return new UnitTree(
          List.of(unit("TOWN", "一镇", "GOV", "C1T1", UnitKind.TOWN_GOVERNMENT)), List.of());
    }

    @Override
    public UnitTree treeOn(LocalDate day) {
      return tree();
    }
  }
}
