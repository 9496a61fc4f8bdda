package cn.huiyin.petition.domain.rule.oversight;

import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import java.util.List;

/** 只有超期的期限才需要说明 (I-05): what was not missed is not explained. */
public final class OverdueIsNoted {
  private OverdueIsNoted() {}

  /** The last run of the clock that was missed: its place among the petition's clocks, from 0. */
  public static int check(List<PetitionClock> runs, StatutoryClock clock) {
    for (int line = runs.size() - 1; line >= 0; line--) {
      if (runs.get(line).clock() == clock && runs.get(line).notedOverdue()) {
        return line;
      }
    }
    throw new RuleBroken("CLOCK_IS_NOT_OVERDUE", null, "该期限没有超期", "this clock was not missed");
  }
}
