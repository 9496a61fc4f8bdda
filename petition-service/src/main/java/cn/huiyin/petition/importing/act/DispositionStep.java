package cn.huiyin.petition.importing.act;

import cn.huiyin.events.petition.Adoption;
import cn.huiyin.events.petition.GuidanceKind;
import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.importing.answer.RepeatStep;
import cn.huiyin.petition.importing.known.RowCase;
import cn.huiyin.petition.importing.known.Unstated;
import cn.huiyin.petition.importing.row.PetitionEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** 首次处理: if the row has it and the petition doesn't. */
@ApplicationScoped
class DispositionStep {
  private final ActJournal journal;
  private final DispatchStep dispatch;
  private final RepeatStep repeat;
  private final UnitDirectory units;

  @Inject
  DispositionStep(
      ActJournal journal, DispatchStep dispatch, RepeatStep repeat, UnitDirectory units) {
    this.journal = journal;
    this.dispatch = dispatch;
    this.repeat = repeat;
    this.units = units;
  }

  void take(RowCase row) {
    PetitionEntry entry = row.entry();
    if (entry.disposition() == null || row.petition().disposition().isPresent()) {
      return;
    }
    switch (entry.disposition()) {
      case TRANSFERRED, ASSIGNED -> dispatch.take(row);
      case LINKED_AS_REPEAT -> repeat.link(row);
      case GUIDED -> guide(row);
      case NOT_ACCEPTED, NO_LONGER_ACCEPTED -> refuse(row);
      case SUGGESTION_REPLIED -> replySuggestion(row);
      case VOIDED -> voidPetition(row);
    }
  }

  private void guide(RowCase row) {
    PetitionEntry entry = row.entry();
    Actor classifier = row.bureau(Role.CLASSIFIER);
    row.petition()
        .disposing()
        .guide(
            guidance(entry),
            entry.route().unitCode(),
            entry.routeNoticeOn(),
            entry.disposedOn(),
            classifier);
    journal.record(row.petition(), classifier);
  }

  private GuidanceKind guidance(PetitionEntry entry) {
    if (entry.routeNoticeOn() != null) {
      return GuidanceKind.LEGAL_ROUTE;
    }
    return units.tree().inCounty(entry.intake().divisionCode())
        ? GuidanceKind.OUT_OF_POWERS
        : GuidanceKind.OTHER_TERRITORY;
  }

  /** The ledger states neither the ground nor the earlier document. */
  private void refuse(RowCase row) {
    LocalDate on = row.entry().disposedOn();
    Actor head = row.bureau(Role.BUREAU_HEAD);
    switch (row.entry().disposition()) {
      case NOT_ACCEPTED -> row.petition().disposing().refuse(Unstated.CODE, on, head);
      default -> row.petition().disposing().refuseForGood(Unstated.CODE, Unstated.WORDS, on, head);
    }
    journal.record(row.petition(), head);
  }

  /** 信访部门自行答复: with the reply it is concluded; an unstated adoption is kept for reference. */
  private void replySuggestion(RowCase row) {
    Actor head = row.bureau(Role.BUREAU_HEAD);
    Adoption adoption =
        row.entry().outcome().concluded()
            ? Adoption.valueOf(row.entry().outcome().conclusion().name())
            : Adoption.KEPT_FOR_REFERENCE;
    row.petition().disposing().replySuggestion(adoption, row.entry().disposedOn(), head);
    journal.record(row.petition(), head);
  }

  /** 作废由两人办理: one asks, another confirms. */
  private void voidPetition(RowCase row) {
    Petition petition = row.petition();
    String reason = VoidReasonCode.of(row.entry().voidReason());
    LocalDate on = row.entry().disposedOn();
    Actor intake = row.bureau(Role.INTAKE);
    petition.intake().requestVoid(reason, on, intake);
    journal.record(petition, intake);
    Actor head = row.bureau(Role.BUREAU_HEAD);
    petition.intake().confirmVoid(reason, null, on, head);
    journal.record(petition, head);
  }
}
