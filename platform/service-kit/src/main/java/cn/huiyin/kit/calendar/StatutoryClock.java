package cn.huiyin.kit.calendar;

import static cn.huiyin.kit.calendar.DayCount.CALENDAR_DAYS;
import static cn.huiyin.kit.calendar.DayCount.WORKING_DAYS;
import static cn.huiyin.kit.calendar.LengthBasis.LAW;
import static cn.huiyin.kit.calendar.LengthBasis.POLICY;
import static cn.huiyin.kit.calendar.LengthBasis.SET_BY_PERSON;
import static cn.huiyin.kit.calendar.Statute.INFORMATION_DISCLOSURE;
import static cn.huiyin.kit.calendar.Statute.PEOPLES_MEDIATION;
import static cn.huiyin.kit.calendar.Statute.PETITION_WORK;

/**
 * 法定期限表：every clock that may run over a case, with its length, its article and what it means to
 * miss it. The day of the start is never counted (民法典第二百零一条).
 */
public enum StatutoryClock {
  /** 第二十二条：自收到之日起15日内处理。 */
  DISPOSE15(
      rule("登记后处理期限", "Disposition", 15, CALENDAR_DAYS, LAW)
          .under(PETITION_WORK, "22")
          .from("信访部门收到之日", "the bureau's receipt")
          .until("作出首次处理", "the first disposition")
          .onBreach("预警；第四十三条责任", "alert; liability under Article 43")),

  /** 第二十三条：自收到转送、交办之日起5个工作日内提出异议。 */
  OBJECT5WD(
      rule("转送交办异议期限", "Objection", 5, WORKING_DAYS, LAW)
          .under(PETITION_WORK, "23")
          .from("单位收到转送、交办之日", "the unit's receipt of the transfer or assignment")
          .until("提出异议或者期满未提出", "objection, or silence")
          .onLapse("逾期异议不予接受", "a late objection is refused")),

  /** 第二十三条：自收到之日起15日内书面告知。 */
  NOTIFY15(
      rule("书面告知期限", "Written notice", 15, CALENDAR_DAYS, LAW)
          .under(PETITION_WORK, "23")
          .from("单位收到之日", "the unit's receipt")
          .until("书面告知送达或者寄出", "written notice served or sent")
          .onBreach("督办；第四十四条责任", "urging; liability under Article 44")),

  /** 第三十四条：自受理之日起60日内办结；情况复杂的，经本单位负责人批准可以延长，不得超过30日。 */
  HANDLE60(
      rule("办理期限", "Handling", 60, CALENDAR_DAYS, LAW)
          .under(PETITION_WORK, "34")
          .from("受理之日", "acceptance")
          .until("处理意见书送达或者和解、调解结案", "opinion served, or settlement")
          .extendable(
              30, "情况复杂，经本单位负责人批准，一次，并告知理由", "complex, once, by the unit's head, with notice")
          .onBreach("督办；第四十条、第四十五条", "urging; Articles 40 and 45")),

  /** 第二十二条：交办的，按交办期限反馈办理结果、提交办结报告。 */
  REPORTBACK(
      rule("交办反馈期限", "Report back", 0, CALENDAR_DAYS, SET_BY_PERSON)
          .under(PETITION_WORK, "22")
          .from("交办之日", "assignment")
          .until("办结报告被认可", "conclusion report accepted")
          .extendable(366, "由交办单位书面同意", "by the sender, in writing")
          .onBreach("督办", "urging")),

  /** 第三十五条：自收到书面答复之日起30日内请求复查。 */
  REVIEW_WIN30(
      rule("请求复查期限", "Window to ask for review", 30, CALENDAR_DAYS, LAW)
          .under(PETITION_WORK, "35")
          .from("收到处理意见之日", "receipt of the opinion")
          .until("提出复查请求", "the request")
          .restorableForCause()
          .onLapse("逾期失权", "the right lapses")),

  /** 第三十五条：自收到复查请求之日起30日内提出复查意见。 */
  REVIEW30(
      rule("复查期限", "Review", 30, CALENDAR_DAYS, LAW)
          .under(PETITION_WORK, "35")
          .from("复查机关收到请求之日", "the reviewer's receipt of the request")
          .until("签发复查意见", "review opinion signed")
          .onBreach("督办", "urging")),

  /** 第三十六条：自收到复查意见之日起30日内请求复核。 */
  REREVIEW_WIN30(
      rule("请求复核期限", "Window to ask for re-review", 30, CALENDAR_DAYS, LAW)
          .under(PETITION_WORK, "36")
          .from("收到复查意见之日", "receipt of the review opinion")
          .until("提出复核请求", "the request")
          .restorableForCause()
          .onLapse("逾期失权", "the right lapses")),

  /** 第三十六条：自收到复核请求之日起30日内提出复核意见；听证所需时间不计算在内。 */
  REREVIEW30(
      rule("复核期限", "Re-review", 30, CALENDAR_DAYS, LAW)
          .under(PETITION_WORK, "36")
          .from("复核机关收到请求之日", "receipt of the request")
          .until("提出复核意见", "re-review opinion")
          .excluding("听证时间不计算在内", "hearing time is not counted")
          .onBreach("督办", "urging")),

  /** 责令重办：期限由复查（复核）机关确定，未确定的按60日（本系统政策）。 */
  REDO(
      rule("责令重办期限", "Redo", 60, CALENDAR_DAYS, POLICY)
          .under(PETITION_WORK, "35")
          .from("撤销并责令重办之日", "revocation and order to redo")
          .until("重新作出处理意见", "new opinion")
          .onBreach("督办", "urging")),

  /** 第四十条：收到建议的机关书面反馈；条例未定期限，30日为本系统政策。 */
  PROPOSAL_FEEDBACK(
      rule("三项建议反馈期限", "Feedback on a proposal", 30, CALENDAR_DAYS, POLICY)
          .under(PETITION_WORK, "40")
          .from("建议送达之日", "the proposal is served")
          .until("书面反馈", "written feedback")
          .onBreach("提醒", "reminder")),

  /** 第二十九条：对建议意见研究论证并答复；条例未定期限，60日为本系统政策。 */
  SUGGESTION_REPLY(
      rule("建议意见答复期限", "Reply to a suggestion", 60, CALENDAR_DAYS, POLICY)
          .under(PETITION_WORK, "29")
          .from("转送之日", "dispatch")
          .until("答复", "reply")
          .onBreach("提醒", "reminder")),

  /** 满意度评价期限：实践做法30日，为本系统政策。 */
  RATING_WIN(
      rule("满意度评价期限", "Rating", 30, CALENDAR_DAYS, POLICY)
          .under(PETITION_WORK, "")
          .from("最终答复送达之日", "final reply served")
          .until("评价", "rating")
          .onLapse("按未评价统计", "counts as not rated")),

  /** 人民调解法第三十三条：自调解协议生效之日起30日内共同申请司法确认。 */
  JUDCONF30(
      rule("申请司法确认期限", "Judicial confirmation", 30, CALENDAR_DAYS, LAW)
          .under(PEOPLES_MEDIATION, "33")
          .from("调解协议生效之日", "the agreement takes effect")
          .until("双方共同申请", "joint application")
          .onLapse("逾期失权", "the right lapses")),

  /** 公开条例第二十六条：自形成或者变更之日起20个工作日内主动公开。 */
  DISC_PUBLISH20WD(
      rule("主动公开期限", "Proactive disclosure", 20, WORKING_DAYS, LAW)
          .under(INFORMATION_DISCLOSURE, "26")
          .from("信息形成或者变更之日", "the information is made or changed")
          .until("公开", "publication")
          .onBreach("催办", "urging")),

  /** 公开条例第三十三条：20个工作日内答复，可延长不超过20个工作日；征求意见时间不计算在内。 */
  DISC_REPLY20WD(
      rule("依申请公开答复期限", "Reply to a disclosure request", 20, WORKING_DAYS, LAW)
          .under(INFORMATION_DISCLOSURE, "33")
          .from("收到申请之日", "receipt of the request")
          .until("答复", "reply")
          .extendable(20, "经信息公开工作机构负责人同意并告知", "by the head of the disclosure office, with notice")
          .excluding("征求第三方和其他机关意见时间不计算在内", "time of consultation is not counted")
          .onBreach("催办", "urging")),

  /** 公开条例第三十条：自收到申请之日起7个工作日内一次性告知补正。 */
  DISC_CORRECT7WD(
      rule("告知补正期限", "Notice to correct a request", 7, WORKING_DAYS, LAW)
          .under(INFORMATION_DISCLOSURE, "30")
          .from("收到申请之日", "receipt of the request")
          .until("一次性告知补正", "notice to correct")
          .onLapse("不得再要求补正", "no correction may be asked any more")),

  /** 公开条例第三十二条：第三方自收到征求意见书之日起15个工作日内提出意见。 */
  DISC_THIRD_PARTY15WD(
      rule("第三方意见期限", "Third party's answer", 15, WORKING_DAYS, LAW)
          .under(INFORMATION_DISCLOSURE, "32")
          .from("第三方收到征求意见书之日", "the third party's receipt of the letter")
          .until("提出意见", "answer")
          .onLapse("由行政机关决定是否公开", "the organ decides")),

  /** 公开条例第三十四条：被征求意见的机关自收到之日起15个工作日内提出意见，逾期视为同意。 */
  DISC_CONSULT15WD(
      rule("机关会商意见期限", "Other organ's answer", 15, WORKING_DAYS, LAW)
          .under(INFORMATION_DISCLOSURE, "34")
          .from("被征求意见的机关收到之日", "the other organ's receipt of the letter")
          .until("提出意见", "answer")
          .onLapse("视为同意公开", "silence is consent"));

  @SuppressWarnings("ImmutableEnumChecker") // records of records, enums and texts
  private final ClockRule rule;

  StatutoryClock(ClockRule rule) {
    this.rule = rule;
  }

  /** Everything the table says of this clock. */
  public ClockRule rule() {
    return rule;
  }

  /** Days of the clock as the table has them; 0 where a person sets them. */
  public int length() {
    return rule.length().days();
  }

  /** Whether it bounds a right, which lapses, and not a duty, which is missed. */
  public boolean lapses() {
    return rule.lapses();
  }

  public DayCount dayCount() {
    return rule.length().dayCount();
  }

  private static ClockRule.Row rule(
      String name, String english, int days, DayCount count, LengthBasis basis) {
    return new ClockRule.Row(new Wording(name, english), new ClockLength(days, count, basis));
  }
}
