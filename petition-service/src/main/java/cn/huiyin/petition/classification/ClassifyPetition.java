package cn.huiyin.petition.classification;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.classification.proposing.KeptClassifications;
import cn.huiyin.petition.domain.ClassificationDecision;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.matter.Matter;
import cn.huiyin.petition.domain.rule.dispatch.KnownUnit;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 分类 (第二十二条): a person decides the kind, the route, the unit and the matter. */
@ApplicationScoped
public class ClassifyPetition {
  private final CaseRecord record;
  private final ActDay days;
  private final MatterBook matters;
  private final UnitDirectory units;
  private final KeptClassifications kept;

  @Inject
  ClassifyPetition(
      CaseRecord record,
      ActDay days,
      MatterBook matters,
      UnitDirectory units,
      KeptClassifications kept) {
    this.record = record;
    this.days = days;
    this.matters = matters;
    this.units = units;
    this.kept = kept;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, ClassificationRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    KnownUnit.check(units.tree(), request.unitCode());
    Matter matter = matters.forClassified(petition, request.matterNo());
    ClassificationDecision decision =
        new ClassificationDecision(
            request.kind(),
            request.route(),
            request.subjectCode(),
            request.unitCode(),
            matter.matterNo(),
            matter.firstPetitionId().filter(petition.id()::equals).isPresent(),
            request.accusedUnitCode());
    petition.classifying().classify(decision, on, actor);
    kept.decided(petition, request.suggestionId());
    return record.of(petition, actor, "分类意见", request.text(), on);
  }
}
