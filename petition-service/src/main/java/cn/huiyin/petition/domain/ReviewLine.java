package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.ReviewRefusal;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.state.review.Obstacle;
import cn.huiyin.petition.domain.unit.UnitTree;
import java.time.LocalDate;
import java.util.Optional;

/** 复查、复核 (第三十五、三十六条): what both levels have in common; each knows its own acts and events. */
public interface ReviewLine {

  /** The organ whose decision may be asked against now; empty when there is none. */
  Optional<String> openTo();

  /** Whether the present request came after a window that had really started and ended (I-16). */
  boolean late(StatutoryCalendar calendar);

  /**
   * 请求. A late one is taken down too: it is answered by a refusal in writing.
   *
   * @param reviewerUnit the organ asked, or null: the one the unit tree gives
   * @param obstacle what kept the petitioner from asking in time, as told, or null
   * @param units the organs on that day
   */
  void request(
      String reviewNo,
      String reviewerUnit,
      Obstacle obstacle,
      UnitTree units,
      LocalDate on,
      Actor actor);

  /** 请求, with no obstacle named. */
  default void request(
      String reviewNo, String reviewerUnit, UnitTree units, LocalDate on, Actor actor) {
    request(reviewNo, reviewerUnit, null, units, on, actor);
  }

  /**
   * 准予顺延: a late request is in time after all (民事诉讼法第八十六条, by analogy).
   *
   * @param daysAfter days to ask after the obstacle ended, a policy
   */
  void admitLate(int daysAfter, LocalDate on, StatutoryCalendar calendar, Actor actor);

  /** 不予受理, in writing. */
  void refuse(ReviewRefusal ground, LocalDate on, StatutoryCalendar calendar, Actor actor);

  /**
   * 起草意见, by the reviewer.
   *
   * @param redoDays days the reviewer sets for a redo, or 0 for the system's policy
   */
  void draft(
      ReviewOutcome outcome, int redoDays, LocalDate on, StatutoryCalendar calendar, Actor actor);

  /**
   * 签发意见, by the head of the reviewing organ, who isn't the drafter.
   *
   * @param units the organs on that day: the reviewer must still be next above (I-15)
   */
  void decide(UnitTree units, LocalDate on, Actor head);

  /** 机构改革后由新的上一级机关继续: whom the unit tree gives on that day. */
  void reassign(UnitTree units, LocalDate on, Actor head);

  /** 送达: with proof of service the next window begins (I-18). */
  void serve(LocalDate servedOn, Actor actor);
}
