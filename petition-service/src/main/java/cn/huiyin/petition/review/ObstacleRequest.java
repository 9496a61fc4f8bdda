package cn.huiyin.petition.review;

import cn.huiyin.events.petition.LatenessCause;
import cn.huiyin.petition.domain.state.review.Obstacle;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 耽误期限的事由 (民事诉讼法第八十六条, by analogy). */
@Schema(description = "耽误期限的事由 What kept the petitioner from asking in time")
public record ObstacleRequest(
    @NotNull @Schema(examples = "FORCE_MAJEURE") LatenessCause cause,
    @NotNull @Schema(description = "障碍发生之日 its first day", examples = "2026-10-01") LocalDate from,
    @NotNull @Schema(description = "障碍消除之日 the day it ended", examples = "2026-10-20")
        LocalDate endedOn) {

  /** As the domain keeps it; null for none. */
  static Obstacle told(ObstacleRequest it) {
    return it == null ? null : new Obstacle(it.cause(), it.from(), it.endedOn());
  }
}
