package cn.huiyin.petition.enquiry.petition;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.recusal.Recusals;
import cn.huiyin.petition.enquiry.access.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * 查看全部身份信息 (I-52): the one door to it. Whoever passes leaves an audit line with the purpose;
 * whoever has an interest doesn't pass (第二十八条).
 */
@RequestScoped
public class FullView {
  private final Viewer viewer;
  private final Occasions occasions;
  private final Recusals recusals;
  private final ActJournal journal;

  @Inject
  FullView(Viewer viewer, Occasions occasions, Recusals recusals, ActJournal journal) {
    this.viewer = viewer;
    this.occasions = occasions;
    this.recusals = recusals;
    this.journal = journal;
  }

  /**
   * Passes, within the running transaction.
   *
   * @throws cn.huiyin.kit.problem.ProblemException 403 when the table doesn't give it
   */
  public void take(Petition petition, ViewPurpose purpose) {
    Actor actor = viewer.actor();
    boolean allowed =
        viewer.mayAskFull(VisiblePetitions.visible(petition), occasions.between(petition, actor))
            && !recusals.has(petition.id(), petition.matterNo(), actor.staffId());
    if (!allowed) {
      throw Problems.forbidden();
    }
    journal.recordView("petition", petition.id(), actor, purpose.name());
  }
}
