package cn.huiyin.events.disclosure;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 信息公开事件: items of the bureau (公开条例第十七条、第二十六条) and requests made to it (第二十九条至第三十九条). The business
 * date is the envelope's {@code occurredOn}. Titles, texts and applicants stay in the service.
 */
public sealed interface DisclosureEvent extends CaseEvent {

  /** 拟制: an item exists, not yet open. */
  @EventType(value = "disclosure.drafted", summary = "An item was drafted (拟制公开信息)")
  record DisclosureDrafted(
      String itemNo, String indexNo, String categoryCode, DisclosureMode mode, LocalDate formedOn)
      implements DisclosureEvent {}

  /** 修改: the draft has another wording, earlier checks are void. */
  @EventType(value = "disclosure.revised", summary = "A draft was reworded (修改公开信息草稿)")
  record DisclosureRevised(String itemNo, int version) implements DisclosureEvent {}

  /** 自查: the editor named the basis and the scan found no personal data in these bytes. */
  @EventType(value = "disclosure.self-checked", summary = "The editor checked the draft (编辑自查)")
  record DisclosureSelfChecked(String itemNo, int version, String contentHash)
      implements DisclosureEvent {}

  /** 单位负责人审核同意. */
  @EventType(value = "disclosure.reviewed", summary = "The unit's head agreed (单位负责人审核)")
  record DisclosureReviewed(String itemNo, int version) implements DisclosureEvent {}

  /** 报请确定: unclear, put to the competent department or the secrecy administration. */
  @EventType(
      value = "disclosure.referred",
      summary = "Put to the competent department (报有关主管部门或者保密行政管理部门确定)")
  record DisclosureReferred(String itemNo, int version) implements DisclosureEvent {}

  /** 保密审查通过: by another person than the editor. */
  @EventType(value = "disclosure.approved", summary = "The secrecy review was passed (保密审查通过)")
  record DisclosureApproved(String itemNo, int version) implements DisclosureEvent {}

  /** 审查确定不予公开; of a correction: the version is dropped and the open one stays. */
  @EventType(value = "disclosure.rejected", summary = "Not to be made open (确定不予公开)")
  record DisclosureRejected(String itemNo, int version, RejectionGround ground)
      implements DisclosureEvent {}

  /**
   * 公开.
   *
   * @param first whether it is the item's first publication on this platform; F14 counts those that
   *     are PROACTIVE on the COUNTY_PORTAL
   */
  @EventType(value = "disclosure.published", summary = "An item was made open (公开发布)")
  record DisclosurePublished(
      String itemNo,
      DisclosureMode mode,
      DisclosurePlatform platform,
      int version,
      boolean first,
      String contentHash)
      implements DisclosureEvent {}

  /** 拟制更正: a new version goes into review; the open one stays open. */
  @EventType(
      value = "disclosure.correction-drafted",
      summary = "A new version was drafted (拟制更正版本)")
  record DisclosureCorrectionDrafted(String itemNo, int version) implements DisclosureEvent {}

  /** 更正: the new version is open, the old one is kept; the index number stays. */
  @EventType(value = "disclosure.corrected", summary = "A new version was made open (更正)")
  record DisclosureCorrected(String itemNo, int version, String contentHash)
      implements DisclosureEvent {}

  /** 撤回: the text is taken down, a stub stays. */
  @EventType(value = "disclosure.withdrawn", summary = "An item was taken down (撤回)")
  record DisclosureWithdrawn(String itemNo, WithdrawalReason reasonClass)
      implements DisclosureEvent {}

  /** 收到申请 (第三十一条). */
  @EventType(value = "disclosure.request-received", summary = "A request was received (收到公开申请)")
  record RequestReceived(String requestNo, ApplicantType applicantType)
      implements DisclosureEvent {}

  /** 告知补正 (第三十条). */
  @EventType(
      value = "disclosure.request-correction-asked",
      summary = "The applicant was asked to correct the request (告知补正)")
  record RequestCorrectionAsked(String requestNo, LocalDate correctBy) implements DisclosureEvent {}

  /** 收到补正: the reply clock starts anew. */
  @EventType(value = "disclosure.request-corrected", summary = "The request was corrected (收到补正)")
  record RequestCorrected(String requestNo) implements DisclosureEvent {}

  /** 视为放弃申请: not corrected in time without good reason. */
  @EventType(
      value = "disclosure.request-abandoned",
      summary = "Not corrected, taken as given up (视为放弃申请)")
  record RequestAbandoned(String requestNo) implements DisclosureEvent {}

  /** 书面征求第三方意见 (第三十二条): the reply clock stands still. */
  @EventType(
      value = "disclosure.request-third-party-consulted",
      summary = "A third party was asked (征求第三方意见)")
  record RequestThirdPartyConsulted(String requestNo) implements DisclosureEvent {}

  /** 第三方答复. */
  @EventType(
      value = "disclosure.request-third-party-answered",
      summary = "The third party answered (第三方提出意见)")
  record RequestThirdPartyAnswered(String requestNo, ThirdPartyPosition position)
      implements DisclosureEvent {}

  /** 延长答复期限 (第三十三条). */
  @EventType(value = "disclosure.request-extended", summary = "The reply was extended (延长答复期限)")
  record RequestExtended(String requestNo, int workingDays) implements DisclosureEvent {}

  /** 答复 (第三十六条). */
  @EventType(value = "disclosure.request-replied", summary = "The request was answered (答复申请人)")
  record RequestReplied(String requestNo, ApplicantType applicantType, ReplyResult result)
      implements DisclosureEvent {}
}
