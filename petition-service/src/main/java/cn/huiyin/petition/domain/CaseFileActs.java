package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.AccusationReported;
import cn.huiyin.events.petition.PetitionSupplemented;
import cn.huiyin.events.petition.PetitionUnsealed;
import cn.huiyin.events.petition.SupplementKind;
import cn.huiyin.events.petition.UnsealingRequested;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.rule.OnlyWhatIsNoAccusationIsUnsealed;
import cn.huiyin.petition.domain.rule.UnsealingTakesTwoPersons;
import cn.huiyin.petition.domain.rule.unit.HandedOverUnderSeal;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import java.time.LocalDate;

/** 案卷的行为: further papers and files, and the lifting of a seal (I-53). */
public final class CaseFileActs {
  private final Petition petition;

  CaseFileActs(Petition petition) {
    this.petition = petition;
  }

  /** 补充材料 (第十九条): by the petitioner, or by whoever handles it. */
  public void supplement(SupplementKind kind, LocalDate on, Actor actor) {
    petition.perform(new PetitionSupplemented(on, kind), actor);
  }

  /** 报告检举控告 (第三十条): from here the leaders of the county may know of it. */
  public void reportAccusation(LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.REPORT_ACCUSATION);
    HandedOverUnderSeal.checkReported(petition.underSeal());
    petition.perform(new AccusationReported(on), actor);
  }

  /** 申请解除密件: the first of two persons. */
  public void requestUnsealing(String groundCode, LocalDate on, Actor actor) {
    OnlyWhatIsNoAccusationIsUnsealed.check(petition.underSeal(), petition.classification());
    petition.perform(new UnsealingRequested(on, groundCode), actor);
    petition.takeUnsealingRequester(actor.staffId());
  }

  /** 解除密件, by another person; all that happened under seal stays where it is. */
  public void unseal(String groundCode, LocalDate on, Actor actor) {
    OnlyWhatIsNoAccusationIsUnsealed.check(petition.underSeal(), petition.classification());
    UnsealingTakesTwoPersons.check(actor, petition.unsealingRequester());
    petition.perform(new PetitionUnsealed(on, groundCode), actor);
    petition.takeUnsealingRequester(null);
  }
}
