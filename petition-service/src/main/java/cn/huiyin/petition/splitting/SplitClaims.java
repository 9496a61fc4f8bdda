package cn.huiyin.petition.splitting;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import cn.huiyin.petition.domain.rule.intake.ClaimsSetApartOnce;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 拆分诉求 (I-06): each claim goes to exactly one petition of its own, or remains. */
@ApplicationScoped
public class SplitClaims {
  private final CaseRecord record;
  private final ActDay days;
  private final Petitions petitions;
  private final PartPetitions parts;

  @Inject
  SplitClaims(CaseRecord record, ActDay days, Petitions petitions, PartPetitions parts) {
    this.record = record;
    this.days = days;
    this.petitions = petitions;
    this.parts = parts;
  }

  /** Does the act on a petition of the running transaction, and answers its new parts. */
  @Transactional
  public List<Petition> execute(Petition petition, ClaimsSplitRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    PetitionLifecycle.row(petition.stage(), PetitionAct.SPLIT_CLAIM);
    int claims = claims(petition, request);
    request.check(claims - petition.parts().size());
    boolean sealed = request.accusation();
    boolean sealedBefore = petition.underSeal();
    List<Petition> children = new ArrayList<>();
    for (PartRequest part : request.parts()) {
      Petition child = parts.of(petition, part.claimNos().size(), sealedBefore, actor);
      String childNo = child.registration().petitionNo();
      part.claimNos()
          .forEach(no -> petition.splitting().split(claims, no, childNo, sealed, on, actor));
      petitions.add(child);
      parts.file(petition, child, part.claimNos());
      children.add(record.of(child, actor));
    }
    record.of(petition, actor, "拆分意见", request.text(), on);
    return children;
  }

  private int claims(Petition petition, ClaimsSplitRequest request) {
    if (request.claims() == null) {
      return petition.registration().claimCount();
    }
    ClaimsSetApartOnce.check(petition);
    parts.setApart(petition, request.claimLines());
    return request.claims().size();
  }
}
