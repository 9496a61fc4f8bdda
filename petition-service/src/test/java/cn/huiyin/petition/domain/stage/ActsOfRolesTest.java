package cn.huiyin.petition.domain.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("行为与角色（DOMAIN 7.3）与流程表一致")
class ActsOfRolesTest {

  /** Every role that the lifecycle lets do the act, in whatever stage. */
  private static Set<ActorRole> rolesOf(PetitionAct act) {
    return PetitionLifecycle.rows().stream()
        .filter(row -> row.act() == act)
        .flatMap(row -> row.roles().stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActorRole.class)));
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({
    // 登记 register; the petitioner by web (2.15)
    "REGISTER,PETITIONER INTAKE CLASSIFIER UNIT_HANDLER BUREAU_HEAD DISCIPLINE_LIAISON",
    // 作废 void: I asks (and K, who finds the double), B confirms
    "REQUEST_VOID,INTAKE CLASSIFIER",
    "VOID,BUREAU_HEAD",
    // 分类 classify, split, link
    "CLASSIFY,CLASSIFIER BUREAU_HEAD DISCIPLINE_LIAISON",
    "RECLASSIFY,CLASSIFIER BUREAU_HEAD DISCIPLINE_LIAISON",
    "SPLIT_CLAIM,CLASSIFIER BUREAU_HEAD DISCIPLINE_LIAISON",
    "LINK_AS_REPEAT,CLASSIFIER BUREAU_HEAD DISCIPLINE_LIAISON",
    // 转送 transfer: K, B; down the own system H; under seal D (and B, 2.15)
    "TRANSFER,CLASSIFIER BUREAU_HEAD",
    "FORWARD_DOWN,UNIT_HEAD",
    "DISPATCH_UNDER_SEAL,BUREAU_HEAD DISCIPLINE_LIAISON",
    // 交办 assign, report-back check
    "ASSIGN,BUREAU_HEAD",
    "ACCEPT_CONCLUSION_REPORT,BUREAU_HEAD",
    // 承办人 the assigned person (7.2)
    "ASSIGN_HANDLER,UNIT_HEAD",
    // 异议 objection
    "OBJECT,UNIT_HANDLER UNIT_HEAD",
    "UPHOLD_OBJECTION,CLASSIFIER BUREAU_HEAD",
    "REJECT_OBJECTION,CLASSIFIER BUREAU_HEAD",
    // 受理 accept / not accept
    "ACCEPT,UNIT_HANDLER UNIT_HEAD BUREAU_HEAD",
    "REFUSE,UNIT_HEAD BUREAU_HEAD",
    "EXTEND_REPORT_TERM,BUREAU_HEAD",
    // 延期 extend: U asks, H decides
    "ASK_EXTENSION,UNIT_HANDLER",
    "DECLINE_EXTENSION,UNIT_HEAD",
    "EXTEND_HANDLING,UNIT_HEAD",
    // 处理意见 opinion
    "DRAFT_OPINION,UNIT_HANDLER",
    "APPROVE_OPINION,UNIT_HEAD",
    // 复查复核 review / re-review: R, head signs
    "DRAFT_REVIEW_OPINION,REVIEWER",
    "DECIDE_REVIEW,BUREAU_HEAD",
    "DECIDE_REREVIEW,BUREAU_HEAD",
    // 评理 mediate: K and U refer
    "REFER_TO_MEDIATION,CLASSIFIER UNIT_HANDLER",
    // 督办 urge: S, and B who signs; the system by itself (2.11)
    "OPEN_SUPERVISION,SUPERVISOR BUREAU_HEAD SYSTEM",
    // 评价 rate
    "RATE,PETITIONER",
    // 移交 accusations
    "HAND_OVER,DISCIPLINE_LIAISON",
    "REPORT_ACCUSATION,BUREAU_HEAD DISCIPLINE_LIAISON",
    // 解除密件 (I-53)
    "UNSEAL,BUREAU_HEAD DISCIPLINE_LIAISON"
  })
  void theLifecycleGivesActsToTheRolesOfTheTable(PetitionAct act, String roles) {
    Set<ActorRole> expected =
        Arrays.stream(roles.split(" "))
            .map(ActorRole::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActorRole.class)));
    assertThat(rolesOf(act)).isEqualTo(expected);
  }
}
