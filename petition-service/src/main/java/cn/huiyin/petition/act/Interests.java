package cn.huiyin.petition.act;

import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import cn.huiyin.petition.domain.casefile.recusal.Recusals;
import cn.huiyin.petition.domain.rule.NobodyActsWithAnInterest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;

/** 回避核对 (第二十八条, I-25): asked wherever a person acts on a petition, or sits over it. */
@ApplicationScoped
public class Interests {
  private final Recusals recusals;
  private final Petitions petitions;

  @Inject
  Interests(Recusals recusals, Petitions petitions) {
    this.recusals = recusals;
    this.petitions = petitions;
  }

  /**
   * Refuses a person with a recorded interest in the petition or its matter.
   *
   * @throws cn.huiyin.kit.casework.RuleBroken when there is one
   */
  public void refuse(Petition petition, String staffId) {
    NobodyActsWithAnInterest.check(recusals.has(petition.id(), petition.matterNo(), staffId));
  }

  /** The same for a paper or a session that rests on several petitions. */
  public void refuseInAny(Collection<UUID> petitionIds, String staffId) {
    petitionIds.forEach(id -> petitions.find(id).ifPresent(each -> refuse(each, staffId)));
  }
}
