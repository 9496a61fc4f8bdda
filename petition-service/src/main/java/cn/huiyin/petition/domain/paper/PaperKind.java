package cn.huiyin.petition.domain.paper;

import static cn.huiyin.petition.domain.stage.PetitionAct.*;

import cn.huiyin.petition.domain.stage.PetitionAct;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 文书种类 (DOMAIN 2.15): the official papers, each with the acts that bring it about. The lifecycle
 * table names the same papers; a test holds the two together.
 */
public enum PaperKind {
  RECEIPT("登记单", Issuer.BUREAU, Audience.PETITIONER, false, Set.of(REGISTER)),
  GUIDANCE_NOTICE("引导告知书", Issuer.BUREAU, Audience.PETITIONER, true, Set.of(GUIDE)),
  TRANSFER_LETTER("转送函", Issuer.BUREAU, Audience.ORGAN, true, Set.of(TRANSFER)),
  ASSIGNMENT_LETTER("交办函", Issuer.BUREAU, Audience.ORGAN, true, Set.of(ASSIGN)),
  DISPATCH_NOTICE("去向告知", Issuer.BUREAU, Audience.PETITIONER, true, Set.of(TRANSFER, ASSIGN)),
  SEALED_DISPATCH("密件转送单", Issuer.BUREAU, Audience.ORGAN, true, Set.of(DISPATCH_UNDER_SEAL)),
  HANDOVER_LIST("移交清单", Issuer.BUREAU, Audience.ORGAN, true, Set.of(HAND_OVER)),
  REFUSAL_NOTICE("不予受理告知书", Issuer.ACTOR, Audience.PETITIONER, true, Set.of(REFUSE)),
  NO_LONGER_NOTICE("不再受理告知书", Issuer.BUREAU, Audience.PETITIONER, true, Set.of(NO_LONGER_ACCEPT)),
  REPEAT_ANSWER("进展告知", Issuer.BUREAU, Audience.PETITIONER, true, Set.of(ANSWER_REPEAT)),
  ACCEPTANCE_NOTICE("受理告知书", Issuer.UNIT, Audience.PETITIONER, true, Set.of(ACCEPT)),
  ROUTE_NOTICE("法定途径告知书", Issuer.ACTOR, Audience.PETITIONER, true, Set.of(SERVE_ROUTE_NOTICE)),
  REPLY_LETTER("答复函", Issuer.ACTOR, Audience.PETITIONER, true, Set.of(REPLY_SUGGESTION)),
  EXTENSION_NOTICE("延期告知书", Issuer.UNIT, Audience.PETITIONER, true, Set.of(EXTEND_HANDLING)),
  OPINION("处理意见书", Issuer.UNIT, Audience.PETITIONER, true, Set.of(SERVE_OPINION)),
  CORRECTION(
      "更正书", Issuer.UNIT, Audience.PETITIONER, true, Set.of(CORRECT_OPINION, CORRECT_SUBSTANCE)),
  TERMINATION_NOTICE("终止告知书", Issuer.UNIT, Audience.PETITIONER, true, Set.of(TERMINATE)),
  REVIEW_RECEIPT(
      "收件回执", Issuer.REVIEWER, Audience.PETITIONER, true, Set.of(REQUEST_REVIEW, REQUEST_REREVIEW)),
  REVIEW_REFUSAL(
      "不予受理告知书",
      Issuer.REVIEWER,
      Audience.PETITIONER,
      true,
      Set.of(REFUSE_REVIEW, REFUSE_LATE_REVIEW, REFUSE_REREVIEW, REFUSE_LATE_REREVIEW)),
  REVIEW_OPINION(
      "复查意见书",
      Issuer.REVIEWER,
      Audience.PETITIONER_ONCE_SERVED,
      true,
      Set.of(DECIDE_REVIEW, REVOKE_ON_REVIEW)),
  REREVIEW_OPINION(
      "复核意见书",
      Issuer.REVIEWER,
      Audience.PETITIONER_ONCE_SERVED,
      true,
      Set.of(DECIDE_REREVIEW, REVOKE_ON_REREVIEW)),
  SERVICE_RECORD(
      "送达回证",
      Issuer.ACTOR,
      Audience.ORGAN,
      false,
      Set.of(SERVE_OPINION, SERVE_REVIEW_OPINION, SERVE_REREVIEW_OPINION)),
  REDO_ORDER("责令重办通知", Issuer.REVIEWER, Audience.ORGAN, true, Set.of(ORDER_REDO)),
  REOPENING_NOTICE("重新办理通知", Issuer.BUREAU, Audience.ORGAN, true, Set.of(REOPEN)),
  SUPERVISION_LETTER(
      "督办函", Issuer.BUREAU, Audience.ORGAN, true, Set.of(OPEN_SUPERVISION, RAISE_SUPERVISION));

  private static final Set<PaperKind> OPINIONS =
      EnumSet.of(OPINION, REVIEW_OPINION, REREVIEW_OPINION);
  private static final Set<PaperKind> ROUTED = EnumSet.of(GUIDANCE_NOTICE, ROUTE_NOTICE);

  private final String chinese;
  private final Issuer issuer;
  private final Audience audience;
  private final boolean numbered;

  /** Never changed after construction. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<PetitionAct> acts;

  PaperKind(
      String chinese, Issuer issuer, Audience audience, boolean numbered, Set<PetitionAct> acts) {
    this.chinese = chinese;
    this.issuer = issuer;
    this.audience = audience;
    this.numbered = numbered;
    this.acts = acts;
  }

  /** The papers an act brings about, in the order in which they are issued. */
  public static List<PaperKind> of(PetitionAct act) {
    return Arrays.stream(values()).filter(kind -> kind.acts.contains(act)).toList();
  }

  /** The kind of this code. */
  public static Optional<PaperKind> named(String code) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
  }

  /** Its name in the lifecycle table. */
  public String chinese() {
    return chinese;
  }

  public Issuer issuer() {
    return issuer;
  }

  public Audience audience() {
    return audience;
  }

  /** Whether it bears a number of its organ, year and kind. */
  public boolean numbered() {
    return numbered;
  }

  public Set<PetitionAct> acts() {
    return acts;
  }

  /**
   * What a template of it may not leave out: an opinion names claims, facts, basis and the right to
   * review (第三十二、三十五条), a route notice the organ and the way (第三十一条).
   */
  public Set<PaperSlot> required() {
    if (this == OPINION) {
      return EnumSet.of(
          PaperSlot.CLAIMS,
          PaperSlot.FACTS,
          PaperSlot.BASIS,
          PaperSlot.CLAIM_OUTCOMES,
          PaperSlot.REMEDY);
    }
    if (OPINIONS.contains(this) || ROUTED.contains(this)) {
      return EnumSet.of(PaperSlot.REMEDY);
    }
    return this == RECEIPT
        ? EnumSet.of(PaperSlot.PETITION_NO, PaperSlot.SIGNATURE)
        : EnumSet.noneOf(PaperSlot.class);
  }
}
