package cn.huiyin.petition.classification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.petition.classification.domain.suggestion.ClaimGuess;
import cn.huiyin.petition.classification.domain.suggestion.Place;
import cn.huiyin.petition.classification.domain.suggestion.Place.Where;
import cn.huiyin.petition.classification.domain.suggestion.SuggestedRoute;
import cn.huiyin.petition.classification.domain.suggestion.Suggestion;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("分类建议员")
class SuggesterTest {
  private static final String WAGES = "工地拖欠我们八个人的工资，请劳动监察处理。";

  private static List<Suggestion> suggest(String text) {
    return LabelledText.shipped().suggest(text, Place.unsaid());
  }

  @Test
  @DisplayName("理由说明信号词、步骤和条文")
  void reasonsNameWordsStepAndArticle() {
    assertThat(suggest(WAGES).get(0).reasons())
        .anySatisfy(
            reason -> {
              assertThat(reason.rule()).isEqualTo("wages-unpaid");
              assertThat(reason.step()).isEqualTo("8.1-6");
              assertThat(reason.article()).isEqualTo("保障农民工工资支付条例 第十条");
              assertThat(reason.words()).contains("工资", "拖");
            });
  }

  @Test
  @DisplayName("县外区划：引导，原来的途径仍在其后；文中提到的县外地名只是提示")
  void aPlaceOutsideIsGuided() {
    List<Suggestion> outside =
        LabelledText.shipped().suggest(WAGES, new Place(Where.OUTSIDE, List.of()));
    assertThat(outside.get(0).route()).isEqualTo(SuggestedRoute.OUT_OF_JURISDICTION);
    assertThat(outside.get(0).reasons().get(0).article()).isEqualTo("信访工作条例 第五条");
    assertThat(outside.get(1).route()).isEqualTo(SuggestedRoute.R31_5);
    List<Suggestion> named =
        LabelledText.shipped().suggest(WAGES, new Place(Where.INSIDE, List.of("别处镇")));
    assertThat(named.get(0).route()).isEqualTo(SuggestedRoute.R31_5);
    assertThat(named).anyMatch(each -> each.route() == SuggestedRoute.OUT_OF_JURISDICTION);
  }

  @Test
  @DisplayName("两项诉求建议拆分，并说出各项")
  void twoClaimsAreSplit() {
    Suggestion split = suggest("工厂废气熏人请环保查处，另外厂里欠我三个月工资。").get(0);
    assertThat(split.route()).isEqualTo(SuggestedRoute.SPLIT);
    assertThat(split.kind()).isEqualTo(PetitionKind.APPEAL);
    assertThat(split.claims()).contains(new ClaimGuess(PetitionKind.APPEAL, SuggestedRoute.R31_5));
    assertThat(suggest(WAGES).get(0).claims()).isEmpty();
  }

  @Test
  @DisplayName("检举中带有本人诉求的：拆分，密封")
  void anAccusationWithAnOwnClaimIsSplitUnderSeal() {
    List<Suggestion> all = suggest("村主任收回扣占了村里的款，请查处并把我家的地还我。");
    assertThat(all.get(0).route()).isEqualTo(SuggestedRoute.SPLIT);
    assertThat(all.get(0).claims())
        .extracting(ClaimGuess::kind)
        .containsExactly(PetitionKind.ACCUSATION, PetitionKind.APPEAL);
    assertThat(all).allMatch(Suggestion::sealed).allMatch(Suggestion::needsFullDecision);
    assertThat(all).noneMatch(Suggestion::mediationSuitable);
  }

  @ParameterizedTest
  @ValueSource(strings = {"某 局 长 收 红 包", "某局長收紅包，請調查", "舉報村書記貪汙", "有個幹部索賄", "某局长收*红*包"})
  @DisplayName("空格、异体字、符号遮不住检举")
  void spellingHidesNoAccusation(String text) {
    assertThat(suggest(text)).allMatch(Suggestion::sealed);
  }

  @Test
  @DisplayName("紧急、未成年人、可调解的标记")
  void flagsAreSet() {
    assertThat(suggest("再不发工资我们几十人今天就去堵路。").get(0).urgent()).isTrue();
    assertThat(suggest(WAGES).get(0).urgent()).isFalse();
    Suggestion minor = suggest("小学不收我家孩子入学，请教育局落实。").get(0);
    assertThat(minor.needsFullDecision()).isTrue();
    assertThat(suggest("楼上邻居漏水泡坏我家，不肯赔偿。").get(0).mediationSuitable()).isTrue();
    assertThat(suggest("法院判决我赢了，对方不执行。").get(0).mediationSuitable()).isFalse();
  }

  @Test
  @DisplayName("第三十条：仅属可疑的，未经学习时密封，经学习可以不密封；规则认定的，学习不能解除")
  void whatIsOnlySuspectMayBeLetGo() {
    String suspect = "包工头说局长欠他的工程款没给，所以不发我们工资，请帮我们讨薪。";
    assertThat(LabelledText.byRulesAlone().suggest(suspect, Place.unsaid()))
        .allMatch(Suggestion::sealed)
        .allSatisfy(
            each ->
                assertThat(each.reasons())
                    .anyMatch(reason -> "accusation-suspected".equals(reason.rule())));
    assertThat(suggest(suspect).get(0).sealed()).isFalse();
    assertThat(suggest("举报：" + suspect)).allMatch(Suggestion::sealed);
  }

  @Test
  @DisplayName("I-50 密封的，三条之外另列检举控告；未密封的，其中的检举控告一条仍是密件")
  void anAccusationIsShownBesideTheThreeAndAlwaysSealed() {
    assertThat(suggest("拖欠的工钱请帮我要回来，顺便说一句，劳动队那位收了老板一箱酒，才一直压着。"))
        .hasSize(4)
        .allMatch(Suggestion::sealed)
        .last()
        .matches(each -> each.kind() == PetitionKind.ACCUSATION);
    assertThat(suggest("办事大厅中午能不能轮班，不要让群众白跑。"))
        .anyMatch(each -> each.kind() == PetitionKind.ACCUSATION)
        .allMatch(each -> each.sealed() == (each.kind() == PetitionKind.ACCUSATION));
  }

  @ParameterizedTest
  @ValueSource(strings = {"，", "……", "😀😀", "abc", "请", "\n\n", "１２３"})
  @DisplayName("看不懂的文字也有建议，须全面人工决定")
  void emptyTalkIsLeftToAPerson(String text) {
    assertThat(suggest(text)).hasSizeBetween(3, 4).allMatch(Suggestion::needsFullDecision);
  }

  @Test
  @DisplayName("两万字也有建议")
  void aLongTextIsRead() {
    String longest = "村里的路坏了没人修，老人摔倒，请政府安排修路。".repeat(900).substring(0, 20_000);
    assertThat(suggest(longest)).hasSize(3);
  }
}
