package cn.huiyin.petition.domain.state.review;

import cn.huiyin.events.petition.LatenessCause;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * 障碍 (民事诉讼法第八十六条, by analogy): what kept the petitioner from asking within the window, as told.
 *
 * @param from its first day
 * @param endedOn the day it ended
 */
@Embeddable
public record Obstacle(
    @Enumerated(EnumType.STRING) @Column(name = "lateness") LatenessCause cause,
    @Column(name = "obstacle_from") LocalDate from,
    @Column(name = "obstacle_ended_on") LocalDate endedOn) {

  /** Null where no cause was told. */
  public static Obstacle told(LatenessCause cause, LocalDate from, LocalDate endedOn) {
    return cause == null ? null : new Obstacle(cause, from, endedOn);
  }
}
