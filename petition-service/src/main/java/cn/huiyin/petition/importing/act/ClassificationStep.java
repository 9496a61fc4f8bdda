package cn.huiyin.petition.importing.act;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.domain.ClassificationDecision;
import cn.huiyin.petition.importing.known.KnownMatters;
import cn.huiyin.petition.importing.known.RowCase;
import cn.huiyin.petition.importing.row.RouteFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 分类: if the row has it and the petition doesn't. */
@ApplicationScoped
class ClassificationStep {
  private final ActJournal journal;
  private final KnownMatters matters;

  @Inject
  ClassificationStep(ActJournal journal, KnownMatters matters) {
    this.journal = journal;
    this.matters = matters;
  }

  void take(RowCase row) {
    RouteFacts facts = row.entry().route();
    if (!facts.classified() || row.petition().classification().isPresent()) {
      return;
    }
    String petitionNo = row.petition().registration().petitionNo();
    String matterNo = facts.matterNo() == null ? petitionNo : facts.matterNo();
    boolean first = matters.find(matterNo).isEmpty();
    Actor classifier = row.bureau(Role.CLASSIFIER);
    row.petition()
        .classifying()
        .classify(
            new ClassificationDecision(
                facts.kind(),
                route(facts),
                facts.subjectCode(),
                facts.unitCode(),
                matterNo,
                first,
                null),
            facts.classifiedOn(),
            classifier);
    journal.record(row.petition(), classifier);
    if (first) {
      matters.open(matterNo, row.petition());
    }
  }

  private static Route route(RouteFacts facts) {
    if (facts.route() != null) {
      return facts.route();
    }
    return facts.kind() == PetitionKind.ACCUSATION ? Route.DISCIPLINE : Route.NONE;
  }
}
