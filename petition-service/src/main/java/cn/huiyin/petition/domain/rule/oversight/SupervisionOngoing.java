package cn.huiyin.petition.domain.rule.oversight;

import static cn.huiyin.petition.domain.oversight.SupervisionStage.ANSWERED;
import static cn.huiyin.petition.domain.oversight.SupervisionStage.OPEN;

import cn.huiyin.kit.casework.ActNotAllowed;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.oversight.Supervision;
import cn.huiyin.petition.domain.oversight.SupervisionStage;
import cn.huiyin.petition.domain.stage.PetitionAct;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** 督办进行中 (第四十条): what is done to a supervision fits where it stands, and its day. */
public final class SupervisionOngoing {
  private SupervisionOngoing() {}

  /** It goes on. */
  public static Supervision check(
      Optional<Supervision> supervision, PetitionAct act, LocalDate on) {
    return standing(supervision, act, on, EnumSet.of(OPEN, ANSWERED));
  }

  /** It goes on and waits for an answer. */
  public static void notYetAnswered(
      Optional<Supervision> supervision, PetitionAct act, LocalDate on) {
    standing(supervision, act, on, EnumSet.of(OPEN));
  }

  /** It goes on and has its answer. */
  public static void answered(Optional<Supervision> supervision, PetitionAct act, LocalDate on) {
    standing(supervision, act, on, EnumSet.of(ANSWERED));
  }

  private static Supervision standing(
      Optional<Supervision> found, PetitionAct act, LocalDate on, Set<SupervisionStage> stages) {
    Supervision supervision = found.orElseThrow(SupervisionOngoing::unknown);
    if (!stages.contains(supervision.stage())) {
      throw new ActNotAllowed(supervision.stage(), act);
    }
    if (on.isBefore(supervision.openedOn())) {
      throw new RuleBroken(
          "BEFORE_SUPERVISION", null, "日期早于督办立项之日", "the day is before the supervision began");
    }
    return supervision;
  }

  private static RuleBroken unknown() {
    return new RuleBroken(
        "UNKNOWN_SUPERVISION", null, "此信访件没有该督办", "the petition knows no such supervision");
  }
}
