package cn.huiyin.petition.domain.paper;

import cn.huiyin.events.petition.Route;
import java.time.LocalDate;

/**
 * 救济途径告知 (DOMAIN 2.4, 2.10, 10.3): what the law gives the addressee on the day of the paper. A
 * review opinion never promises a lawsuit: 信访 acts aren't actionable (法释〔2018〕1号第一条第二款第九项).
 */
public final class Remedy {
  /** 行政复议法 (2023) in force. */
  private static final LocalDate RECONSIDERATION_LAW_2023 = LocalDate.of(2024, 1, 1);

  private static final String ABOVE = "原办理机关、单位的上一级机关、单位";
  private static final String ABOVE_REVIEWER = "复查机关、单位的上一级机关、单位";

  private Remedy() {}

  /**
   * 处理意见书：review within 30 days, and from whom.
   *
   * @param superior name of the organ above the handler, or null where it isn't recorded
   */
  public static String afterOpinion(LocalDate day, String superior) {
    return "如不服本处理意见，可以自收到本意见书之日起30日内，向%s请求复查（%s）。"
        .formatted(named(ABOVE, superior), PetitionStatute.on(day).review());
  }

  /** 复查意见书：re-review within 30 days. */
  public static String afterReview(LocalDate day, String superior) {
    return "如不服本复查意见，可以自收到本意见书之日起30日内，向%s请求复核（%s）。"
        .formatted(named(ABOVE_REVIEWER, superior), PetitionStatute.on(day).reReview());
  }

  /** 复查撤销：nothing to ask for yet; the new opinion opens the right to review again. */
  public static String afterRevocation(LocalDate day) {
    return "原办理机关、单位重新作出处理意见后，如仍不服，可以自收到之日起30日内依照%s请求复查。"
        .formatted(PetitionStatute.on(day).review());
  }

  /** 复核意见书：final; no further instance, and no lawsuit against it. */
  public static String afterReReview(LocalDate day) {
    return "本复核意见为终结性意见。仍然以同一事实和理由提出投诉请求的，各级信访部门和其他机关、单位不再受理（%s）。"
        .formatted(PetitionStatute.on(day).finality());
  }

  /** 法定途径：how and until when to go the way that decides. */
  public static String byRoute(Route route, LocalDate day) {
    return switch (route) {
      case R31_1 -> "请依照诉讼法律、监督程序的规定，及时向有管辖权的人民法院、人民检察院或者公安机关提出；有关期限依照相应法律计算。";
      case R31_2 ->
          "请依照有关仲裁的法律向有管辖权的仲裁机构申请仲裁。属于劳动争议的，申请仲裁的时效期间为一年，自知道或者应当知道权利被侵害之日起计算（《劳动争议调解仲裁法》第二十七条第一款）。";
      case R31_3 -> "请依照党内法规的规定，向有关党组织提出申诉或者申请复审。";
      case R31_4 -> reconsideration(day);
      case R31_5 -> duty(day);
      default -> "请依照有关法律、法规的规定，向有权处理的机关、单位提出。";
    };
  }

  private static String reconsideration(LocalDate day) {
    return day.isBefore(RECONSIDERATION_LAW_2023)
        ? "请依照有关行政程序的规定提出。不服行政行为的，可以自知道该行为之日起六十日内申请行政复议（《行政复议法》（2017年修正）第九条第一款）；对县级以上地方各级人民政府工作部门的行为，由申请人选择向该部门的本级人民政府或者上一级主管部门申请（第十二条第一款）。"
        : "请依照有关行政程序的规定提出。不服行政行为的，可以自知道或者应当知道该行为之日起六十日内申请行政复议（《行政复议法》（2023年修订）第二十条第一款）；对县级以上地方各级人民政府工作部门的行为，向其本级人民政府申请（第二十四条第一款）。";
  }

  private static String duty(LocalDate day) {
    return day.isBefore(RECONSIDERATION_LAW_2023)
        ? "有权机关应当依法履行职责或者答复。自接到申请之日起两个月内不履行的，可以依法申请行政复议或者提起行政诉讼（《行政诉讼法》第四十七条第一款）；法律、法规另有规定的，从其规定。"
        : "有权机关应当依法履行职责或者答复。自接到申请之日起两个月内不履行的（《行政诉讼法》第四十七条第一款），应当先依法申请行政复议，对行政复议决定不服的，可以再依法提起行政诉讼（《行政复议法》（2023年修订）第二十三条第一款第三项）；法律、法规另有规定的，从其规定。";
  }

  private static String named(String role, String name) {
    return name == null ? role : role + "（" + name + "）";
  }
}
