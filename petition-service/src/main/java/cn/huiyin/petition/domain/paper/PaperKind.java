package cn.huiyin.petition.domain.paper;

import static cn.huiyin.petition.domain.paper.PaperForm.NUMBERED;
import static cn.huiyin.petition.domain.paper.PaperForm.UNNUMBERED;
import static cn.huiyin.petition.domain.paper.PaperForm.WRITTEN;
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
  RECEIPT("登记单", Issuer.BUREAU, Audience.PETITIONER, UNNUMBERED, REGISTER),
  VOID_NOTE("作废说明", Issuer.BUREAU, Audience.ORGAN, UNNUMBERED, VOID),
  WITHDRAWAL("撤回申请", Issuer.PETITIONER, Audience.PETITIONER, UNNUMBERED, WITHDRAW),
  CLASSIFICATION_SHEET("分类意见", Issuer.BUREAU, Audience.ORGAN, UNNUMBERED, CLASSIFY, RECLASSIFY),
  URGENT_REPORT("紧急信息", Issuer.BUREAU, Audience.ORGAN, NUMBERED, REPORT_URGENT),
  REPEAT_ANSWER("进展告知", Issuer.BUREAU, Audience.PETITIONER, NUMBERED, ANSWER_REPEAT),
  GUIDANCE_NOTICE("引导告知书", Issuer.BUREAU, Audience.PETITIONER, NUMBERED, GUIDE),
  TRANSFER_LETTER("转送函", Issuer.BUREAU, Audience.ORGAN, NUMBERED, TRANSFER),
  ASSIGNMENT_LETTER("交办函", Issuer.BUREAU, Audience.ORGAN, NUMBERED, ASSIGN),
  DISPATCH_NOTICE(
      "去向告知", Issuer.BUREAU, Audience.PETITIONER, NUMBERED, TRANSFER, ASSIGN, RECEIVE_DIRECTLY),
  SEALED_DISPATCH("密件转送单", Issuer.BUREAU, Audience.ORGAN, NUMBERED, DISPATCH_UNDER_SEAL),
  HANDOVER_LIST("移交清单", Issuer.BUREAU, Audience.ORGAN, NUMBERED, HAND_OVER),
  REFUSAL_NOTICE("不予受理告知书", Issuer.ACTOR, Audience.PETITIONER, NUMBERED, REFUSE),
  NO_LONGER_NOTICE("不再受理告知书", Issuer.BUREAU, Audience.PETITIONER, NUMBERED, NO_LONGER_ACCEPT),
  RECEIPT_SLIP("签收单", Issuer.UNIT, Audience.ORGAN, UNNUMBERED, RECEIVE),
  OBJECTION_LETTER("异议函", Issuer.UNIT, Audience.ORGAN, NUMBERED, OBJECT),
  RETURN_SLIP("退回单", Issuer.BUREAU, Audience.ORGAN, NUMBERED, UPHOLD_OBJECTION),
  OBJECTION_REPLY("复函", Issuer.BUREAU, Audience.ORGAN, NUMBERED, REJECT_OBJECTION),
  FORWARDING_LETTER("转交函", Issuer.FORWARDER, Audience.ORGAN, NUMBERED, FORWARD_DOWN),
  FORWARDING_NOTICE("去向告知", Issuer.FORWARDER, Audience.PETITIONER, NUMBERED, FORWARD_DOWN),
  ACCEPTANCE_NOTICE("受理告知书", Issuer.UNIT, Audience.PETITIONER, NUMBERED, ACCEPT),
  ROUTE_NOTICE("法定途径告知书", Issuer.ACTOR, Audience.PETITIONER, NUMBERED, SERVE_ROUTE_NOTICE),
  ROUTE_RESULT("处理结果", Issuer.UNIT, Audience.PETITIONER, UNNUMBERED, RECORD_ROUTE_RESULT),
  REPLY_LETTER("答复函", Issuer.ACTOR, Audience.PETITIONER, NUMBERED, REPLY_SUGGESTION),
  INVESTIGATION_REPORT("调查报告", Issuer.UNIT, Audience.ORGAN, WRITTEN, INVESTIGATE),
  INTERVIEW_RECORD("笔录", Issuer.UNIT, Audience.ORGAN, WRITTEN, HEAR_PETITIONER),
  HEARING_MINUTES(
      "听证笔录", Issuer.ACTOR, Audience.ORGAN, WRITTEN, HOLD_HEARING, CLOSE_REREVIEW_HEARING),
  EXTENSION_NOTICE("延期告知书", Issuer.UNIT, Audience.PETITIONER, NUMBERED, EXTEND_HANDLING),
  MEDIATION_REFERRAL("评理移交单", Issuer.ACTOR, Audience.ORGAN, NUMBERED, REFER_TO_MEDIATION),
  SETTLEMENT_AGREEMENT("调解、和解协议书", Issuer.UNIT, Audience.PETITIONER, WRITTEN, SETTLE),
  OPINION("处理意见书", Issuer.UNIT, Audience.PETITIONER, NUMBERED, SERVE_OPINION),
  CORRECTION("更正书", Issuer.UNIT, Audience.PETITIONER, NUMBERED, CORRECT_OPINION, CORRECT_SUBSTANCE),
  TERMINATION_NOTICE("终止告知书", Issuer.UNIT, Audience.PETITIONER, NUMBERED, TERMINATE),
  CONCLUSION_REPORT("办结报告", Issuer.UNIT, Audience.ORGAN, WRITTEN, SUBMIT_CONCLUSION_REPORT),
  REPORT_TERM_LETTER("同意延期函", Issuer.BUREAU, Audience.ORGAN, NUMBERED, EXTEND_REPORT_TERM),
  REVIEW_APPLICATION("复查申请书", Issuer.PETITIONER, Audience.PETITIONER, UNNUMBERED, REQUEST_REVIEW),
  REREVIEW_APPLICATION(
      "复核申请书", Issuer.PETITIONER, Audience.PETITIONER, UNNUMBERED, REQUEST_REREVIEW),
  REVIEW_RECEIPT(
      "收件回执", Issuer.REVIEWER, Audience.PETITIONER, NUMBERED, REQUEST_REVIEW, REQUEST_REREVIEW),
  REVIEW_REFUSAL(
      "不予受理告知书",
      Issuer.REVIEWER,
      Audience.PETITIONER,
      NUMBERED,
      REFUSE_REVIEW,
      REFUSE_LATE_REVIEW,
      REFUSE_REREVIEW,
      REFUSE_LATE_REREVIEW),
  HEARING_NOTICE("听证通知", Issuer.REVIEWER, Audience.PETITIONER, NUMBERED, OPEN_REREVIEW_HEARING),
  REVIEW_OPINION(
      "复查意见书",
      Issuer.REVIEWER,
      Audience.PETITIONER_ONCE_SERVED,
      NUMBERED,
      DECIDE_REVIEW,
      REVOKE_ON_REVIEW),
  REREVIEW_OPINION(
      "复核意见书",
      Issuer.REVIEWER,
      Audience.PETITIONER_ONCE_SERVED,
      NUMBERED,
      DECIDE_REREVIEW,
      REVOKE_ON_REREVIEW),
  SERVICE_RECORD(
      "送达回证",
      Issuer.ACTOR,
      Audience.ORGAN,
      UNNUMBERED,
      SERVE_OPINION,
      SERVE_REVIEW_OPINION,
      SERVE_REREVIEW_OPINION),
  REDO_ORDER("责令重办通知", Issuer.REVIEWER, Audience.ORGAN, NUMBERED, ORDER_REDO),
  FINALITY_FILING("终结备案材料", Issuer.BUREAU, Audience.ORGAN, NUMBERED, FILE_FINALITY),
  FINALITY_RECOGNITION("终结认定书", Issuer.BUREAU, Audience.PETITIONER, NUMBERED, RECOGNISE_FINALITY),
  FINALITY_RETURN("退回通知", Issuer.BUREAU, Audience.ORGAN, NUMBERED, RETURN_FINALITY),
  EXECUTION_RECORD("执行情况", Issuer.UNIT, Audience.ORGAN, UNNUMBERED, TRACK_EXECUTION),
  REOPENING_NOTICE("重新办理通知", Issuer.BUREAU, Audience.ORGAN, NUMBERED, REOPEN),
  SUPERVISION_LETTER(
      "督办函", Issuer.BUREAU, Audience.ORGAN, NUMBERED, OPEN_SUPERVISION, RAISE_SUPERVISION),
  ARCHIVE_COVER("卷宗", Issuer.BUREAU, Audience.ORGAN, UNNUMBERED, ARCHIVE),
  /** 三项建议: no act of a petition brings it about. */
  PROPOSAL_LETTER("建议书", Issuer.BUREAU, Audience.ORGAN, NUMBERED);

  private static final Set<PaperKind> OPINIONS =
      EnumSet.of(OPINION, REVIEW_OPINION, REREVIEW_OPINION);
  private static final Set<PaperKind> ROUTED = EnumSet.of(GUIDANCE_NOTICE, ROUTE_NOTICE);

  private final String chinese;
  private final Issuer issuer;
  private final Audience audience;
  private final PaperForm form;

  /** Never changed after construction. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<PetitionAct> acts;

  PaperKind(String chinese, Issuer issuer, Audience audience, PaperForm form, PetitionAct... acts) {
    this.chinese = chinese;
    this.issuer = issuer;
    this.audience = audience;
    this.form = form;
    this.acts = Set.of(acts);
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
    return form == NUMBERED;
  }

  /** Whether there is one only where a person wrote what it says. */
  public boolean written() {
    return form == WRITTEN;
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
    if (this == RECEIPT) {
      return EnumSet.of(PaperSlot.PETITION_NO, PaperSlot.SIGNATURE);
    }
    return written() || this == PROPOSAL_LETTER
        ? EnumSet.of(PaperSlot.TEXT)
        : EnumSet.noneOf(PaperSlot.class);
  }
}
