package cn.huiyin.petition.domain.paper;

import java.util.Arrays;
import java.util.Optional;

/**
 * 占位符: what a template may leave open, and whether it stays open until somebody reads the paper.
 */
public enum PaperSlot {
  ORGAN("organ", "发文机关"),
  ORGAN_LETTERS("organLetters", "发文机关代字"),
  YEAR("year", "发文年份"),
  SERIAL("serial", "发文顺序号"),
  DATE("date", "成文日期"),
  LAW("law", "当日施行的信访法规"),
  PETITION_NO("petitionNo", "信访件编号"),
  MATTER_NO("matterNo", "信访事项编号"),
  RECEIVED_ON("receivedOn", "收到日期"),
  CHANNEL("channel", "信访渠道"),
  PARTY_SIZE("partySize", "人数"),
  PLACE("place", "事项发生地"),
  CONTENT("content", "信访内容"),
  CLAIMS("claims", "逐项诉求"),
  KIND("kind", "信访事项类别"),
  ROUTE("route", "办理途径"),
  BUREAU("bureau", "信访部门"),
  UNIT("unit", "责任单位"),
  TARGET("target", "告知的机关"),
  REVIEWER("reviewer", "复查复核机关"),
  REVIEW_NO("reviewNo", "复查复核编号"),
  REVIEW_LEVEL("reviewLevel", "复查或者复核"),
  REVIEW_OUTCOME("reviewOutcome", "复查复核结论"),
  TEXT("text", "经办人所写内容"),
  REASON("reason", "理由"),
  DUE("due", "期限届满日"),
  DAYS("days", "日数"),
  FACTS("facts", "查明的事实和理由"),
  BASIS("basis", "法律依据"),
  CLAIM_OUTCOMES("claimOutcomes", "逐项处理意见"),
  REMEDY("remedy", "救济途径"),
  SERVED_PAPER("servedPaper", "所送达的文书"),
  PAPERS("papers", "卷内文书目录"),
  PROPOSAL_NO("proposalNo", "建议编号"),
  PROPOSAL_KIND("proposalKind", "建议类别"),
  PETITIONER_NAME("petitionerName", "信访人姓名", true),
  PETITIONER_ID_NUMBER("petitionerIdNumber", "信访人证件号码", true),
  PETITIONER_PHONE("petitionerPhone", "信访人电话", true),
  PETITIONER_ADDRESS("petitionerAddress", "信访人住址", true),
  QUERY_CODE("queryCode", "查询码", true),
  SIGNATURE("signature", "登记单签名", true);

  private final String key;
  private final String chinese;
  private final boolean late;

  PaperSlot(String key, String chinese) {
    this(key, chinese, false);
  }

  PaperSlot(String key, String chinese, boolean late) {
    this.key = key;
    this.chinese = chinese;
    this.late = late;
  }

  /** The slot a template names so. */
  public static Optional<PaperSlot> keyed(String key) {
    return Arrays.stream(values()).filter(slot -> slot.key.equals(key)).findFirst();
  }

  public String key() {
    return key;
  }

  public String chinese() {
    return chinese;
  }

  /**
   * Filled only when the paper is read, as far as the reader may see: identity is kept encrypted
   * and apart (I-51), the query code isn't kept at all.
   */
  public boolean late() {
    return late;
  }
}
