package cn.huiyin.petition.importing.answer;

import cn.huiyin.events.petition.Adoption;
import cn.huiyin.events.petition.TerminationReason;
import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.importing.known.RowCase;
import cn.huiyin.petition.importing.known.Unstated;
import cn.huiyin.petition.importing.row.OutcomeFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** 办结: if the row has it and the petition, in its first round, doesn't. */
@ApplicationScoped
public class OutcomeStep {
  private final ActJournal journal;
  private final RepeatStep repeat;
  private final OpinionStep opinion;

  @Inject
  OutcomeStep(ActJournal journal, RepeatStep repeat, OpinionStep opinion) {
    this.journal = journal;
    this.repeat = repeat;
    this.opinion = opinion;
  }

  public void take(RowCase row) {
    serveRouteNotice(row);
    OutcomeFacts outcome = row.entry().outcome();
    boolean open = row.petition().closing().isEmpty() && row.petition().handling().round() == 1;
    if (outcome.concluded() && open) {
      conclude(row, outcome.concludedOn());
    }
  }

  /** 法定途径告知: after a dispatch it is the unit's; after guidance it was the bureau's. */
  private void serveRouteNotice(RowCase row) {
    LocalDate on = row.entry().routeNoticeOn();
    if (on != null && row.petition().stage() == PetitionStage.WITH_UNIT) {
      Actor handler = row.unit(Role.UNIT_HANDLER);
      row.petition().unit().serveRouteNotice(on, handler);
      journal.record(row.petition(), handler);
    }
  }

  private void conclude(RowCase row, LocalDate on) {
    switch (row.entry().outcome().conclusion()) {
      case OPINION_SUPPORT, OPINION_EXPLAIN, OPINION_NOT_SUPPORT -> opinion.take(row);
      case SETTLED -> settle(row, on);
      case TERMINATED -> terminate(row, on);
      case ROUTED -> recordRouteResult(row, on);
      case REPEAT_ANSWERED -> repeat.answer(row);
      case ADOPTED, PARTLY_ADOPTED, NOT_ADOPTED, KEPT_FOR_REFERENCE -> replySuggestion(row, on);
      case HANDED_OVER -> handOver(row, on);
      case REFUSED -> refuse(row, on);
      case GUIDED_ELSEWHERE, WITH_ITS_PARTS -> {
        // guidance itself concludes; a ledger has no split petitions
      }
    }
  }

  private void settle(RowCase row, LocalDate on) {
    opinion.beginHandling(row);
    Actor handler = row.unit(Role.UNIT_HANDLER);
    row.petition().inHandling().settle(on, handler);
    journal.record(row.petition(), handler);
  }

  private void terminate(RowCase row, LocalDate on) {
    opinion.beginHandling(row);
    Actor head = row.unit(Role.UNIT_HEAD);
    row.petition().inHandling().terminate(TerminationReason.OTHER, on, head);
    journal.record(row.petition(), head);
  }

  private void recordRouteResult(RowCase row, LocalDate on) {
    Actor handler = row.unit(Role.UNIT_HANDLER);
    row.petition().unit().recordRouteResult(Unstated.CODE, on, handler);
    journal.record(row.petition(), handler);
  }

  private void replySuggestion(RowCase row, LocalDate on) {
    Actor head = row.unit(Role.UNIT_HEAD);
    Adoption adoption = Adoption.valueOf(row.entry().outcome().conclusion().name());
    row.petition().unit().replySuggestion(adoption, on, head);
    journal.record(row.petition(), head);
  }

  private void handOver(RowCase row, LocalDate on) {
    Actor liaison = row.bureau(Role.DISCIPLINE_LIAISON);
    row.petition().unit().handOver(on, liaison);
    journal.record(row.petition(), liaison);
  }

  private void refuse(RowCase row, LocalDate on) {
    Actor head = row.unit(Role.UNIT_HEAD);
    row.petition().unit().refuse(Unstated.CODE, on, head);
    journal.record(row.petition(), head);
  }
}
