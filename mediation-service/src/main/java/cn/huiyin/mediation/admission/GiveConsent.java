package cn.huiyin.mediation.admission;

import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.casefile.MediationDesk;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 当事人同意评理. */
@ApplicationScoped
public class GiveConsent {
  private final MediationDesk desk;

  @Inject
  public GiveConsent(MediationDesk desk) {
    this.desk = desk;
  }

  /** Records the consent of the party of this number. */
  @Transactional
  public MediationCase execute(ActOn act, int partyNo) {
    MediationCase opened = desk.open(act);
    opened.consent(act.on(), partyNo);
    return desk.record(opened, act.actor());
  }
}
