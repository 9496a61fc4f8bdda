package cn.huiyin.petition.execution;

import cn.huiyin.events.petition.ExecutionStatus;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.schedule.Duty;
import cn.huiyin.kit.schedule.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** 逾期未执行的自动督办 (I-20): each in its own act. What a ledger brought is left to a person. */
@ApplicationScoped
public class SuperviseUnexecuted implements Duty {
  private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 40);
  private static final int PAGE = 200;

  private final UnexecutedOpinions opinions;
  private final FindUnexecuted findUnexecuted;

  @Inject
  SuperviseUnexecuted(UnexecutedOpinions opinions, FindUnexecuted findUnexecuted) {
    this.opinions = opinions;
    this.findUnexecuted = findUnexecuted;
  }

  @Override
  public String name() {
    return "supervise-unexecuted-opinions";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.daily(AFTER_MIDNIGHT);
  }

  /** How many were found. Doing it twice finds nothing twice. */
  @Override
  public long perform(LocalDate today) {
    long found = 0;
    UnexecutedFilter overdue = UnexecutedFilter.overdueHere(today);
    List<UnexecutedOpinion> page = opinions.find(overdue, null, PAGE);
    while (!page.isEmpty()) {
      found +=
          page.stream()
              .filter(opinion -> opinion.status() != ExecutionStatus.NOT_EXECUTED)
              .filter(opinion -> findUnexecuted.execute(opinion.petitionId(), today))
              .count();
      UnexecutedOpinion last = page.get(page.size() - 1);
      Cursor after = Cursor.of(last.servedOn(), last.petitionId());
      page = opinions.find(overdue, after, PAGE);
    }
    return found;
  }
}
