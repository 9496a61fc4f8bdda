package cn.huiyin.petition.confidentiality.recusal;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.recusal.Recusal;
import cn.huiyin.petition.domain.casefile.recusal.RecusalGround;
import cn.huiyin.petition.domain.casefile.recusal.Recusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** 记录回避: for the petition and, once it has one, its whole matter. */
@ApplicationScoped
public class RecordRecusal {
  private final Recusals recusals;
  private final ActJournal journal;
  private final Clock clock;

  @Inject
  RecordRecusal(Recusals recusals, ActJournal journal, Clock clock) {
    this.recusals = recusals;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Records the interest.
   *
   * @param staff pseudonym of who has it
   */
  @Transactional
  public Recusal execute(Petition petition, String staff, RecusalGround ground, Actor actor) {
    Instant now = clock.instant();
    Recusal recusal =
        new Recusal(
            UuidV7.at(now),
            petition.id(),
            petition.matterNo(),
            staff,
            ground,
            actor.staffId(),
            now);
    recusals.add(recusal);
    journal.recordDeed("recusal", "petition", petition.id(), actor, ground.name());
    return recusal;
  }
}
