package cn.huiyin.petition.reception.domain;

import java.time.LocalDate;

/**
 * 接访安排.
 *
 * @param leaderPost title of the post, such as 县长: never a name
 * @param place where it is held, a public office, or null
 * @param principal 主要领导: the post is one of the county's principal leaders
 */
public record ReceptionPlan(
    String receptionNo, LocalDate plannedOn, String leaderPost, boolean principal, String place) {

  /** Without a place, as ledgers have it. */
  public ReceptionPlan(
      String receptionNo, LocalDate plannedOn, String leaderPost, boolean principal) {
    this(receptionNo, plannedOn, leaderPost, principal, null);
  }
}
