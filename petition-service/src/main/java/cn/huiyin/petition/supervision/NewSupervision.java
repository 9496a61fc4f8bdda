package cn.huiyin.petition.supervision;

import cn.huiyin.events.petition.SupervisionForm;
import cn.huiyin.events.petition.SupervisionGround;
import java.time.LocalDate;

/**
 * 拟立项督办: what a person or the system wants to open.
 *
 * @param unitCode the unit, or null for the one with whom the petition lies
 * @param answerDue day by which it answers, or null for the policy's
 * @param breach code of the breach the system found, or null
 * @param text what the letter says, or null
 * @param occurredOn business day, or null for today
 */
public record NewSupervision(
    SupervisionGround ground,
    SupervisionForm form,
    String unitCode,
    LocalDate answerDue,
    String breach,
    String text,
    LocalDate occurredOn) {

  /** What the system opens for a breach it found. */
  public static NewSupervision forBreach(
      SupervisionGround ground,
      SupervisionForm form,
      String unitCode,
      String breach,
      LocalDate today) {
    return new NewSupervision(ground, form, unitCode, null, breach, null, today);
  }
}
