package cn.huiyin.petition.execution;

import cn.huiyin.events.petition.ExecutionStatus;
import cn.huiyin.kit.paging.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** 逾期未执行的自动督办 (I-20): each in its own act. What a ledger brought is left to a person. */
@ApplicationScoped
public class SuperviseUnexecuted {
  private static final int PAGE = 200;

  private final UnexecutedOpinions opinions;
  private final FindUnexecuted findUnexecuted;

  @Inject
  SuperviseUnexecuted(UnexecutedOpinions opinions, FindUnexecuted findUnexecuted) {
    this.opinions = opinions;
    this.findUnexecuted = findUnexecuted;
  }

  /** How many were found. Doing it twice finds nothing twice. */
  public int execute() {
    int found = 0;
    List<UnexecutedOpinion> page = opinions.find(null, true, true, null, PAGE);
    while (!page.isEmpty()) {
      found +=
          (int)
              page.stream()
                  .filter(opinion -> opinion.status() != ExecutionStatus.NOT_EXECUTED)
                  .filter(opinion -> findUnexecuted.execute(opinion.petitionId()))
                  .count();
      UnexecutedOpinion last = page.get(page.size() - 1);
      Cursor after = Cursor.of(last.servedOn(), last.petitionId());
      page = opinions.find(null, true, true, after, PAGE);
    }
    return found;
  }
}
