package cn.huiyin.petition.paper.issue;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.Route;
import cn.huiyin.events.petition.UrgentRecipient;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** 公文用语: what a code is called in a paper. */
final class PaperWords {
  /** GB/T 9704—2012 7.3.5.4: in Arabic numerals, year, month and day in full. */
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");

  private PaperWords() {}

  static String day(LocalDate day) {
    return day == null ? null : DAY.format(day);
  }

  static String of(Channel channel) {
    return switch (channel) {
      case WEB -> "网上信访";
      case LETTER -> "来信";
      case PHONE -> "来电";
      case FAX -> "传真";
      case VISIT -> "来访";
    };
  }

  static String of(PetitionKind kind) {
    return switch (kind) {
      case APPEAL -> "申诉求决";
      case SUGGESTION -> "建议意见";
      case ACCUSATION -> "检举控告";
      case INQUIRY -> "咨询";
    };
  }

  static String of(Route route) {
    return switch (route) {
      case R31_1 -> "诉讼、检察监督或者公安机关法定程序";
      case R31_2 -> "仲裁";
      case R31_3 -> "党员申诉、申请复审等程序";
      case R31_4 -> "行政复议、行政裁决、行政确认、行政许可、行政处罚等行政程序";
      case R31_5 -> "申请查处违法行为、履行保护人身权或者财产权等合法权益职责的程序";
      case R31_6 -> "信访程序";
      case DISCIPLINE -> "纪检监察机关";
      case COMPETENT_ORGAN, OUT_OF_JURISDICTION -> "有权处理的机关、单位";
      case NONE -> null;
    };
  }

  static String of(UrgentRecipient recipient) {
    return switch (recipient) {
      case PARTY_COMMITTEE_AND_GOVERNMENT -> "本级党委、政府";
      case SUPERIOR_PETITION_DEPARTMENT -> "上一级信访部门";
      case NATIONAL_BUREAU -> "国家信访局";
      case COMPETENT_DEPARTMENT -> "相关主管部门";
      case JOINT_CONFERENCE_OFFICE -> "本级信访工作联席会议办公室";
    };
  }

  static String of(ClaimOutcome outcome) {
    return switch (outcome) {
      case SUPPORT -> "予以支持";
      case EXPLAIN -> "作出解释说明";
      case NOT_SUPPORT -> "不予支持";
    };
  }

  static String of(ReviewOutcome outcome, boolean reReview) {
    return switch (outcome) {
      case UPHOLD -> reReview ? "维持复查意见" : "维持原处理意见";
      case MODIFY -> reReview ? "变更复查意见" : "变更原处理意见";
      case REVOKE_REDO -> "撤销原处理意见，责令原办理机关、单位重新办理";
    };
  }
}
