package cn.huiyin.petition.importing.answer;

import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.importing.known.RowCase;
import cn.huiyin.petition.importing.row.OutcomeFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * 处理意见书: drafted by the handler, approved by the head, served. The ledger states the day of the
 * opinion and of its service; that the petitioner was heard, which an opinion presupposes, is
 * recorded with the opinion's day.
 */
@ApplicationScoped
class OpinionStep {
  private static final String PREFIX = "OPINION_";

  private final ActJournal journal;

  @Inject
  OpinionStep(ActJournal journal) {
    this.journal = journal;
  }

  void take(RowCase row) {
    OutcomeFacts outcome = row.entry().outcome();
    if (row.petition().stage() != PetitionStage.OPINION_READY) {
      beginHandling(row);
      draftAndApprove(row, outcome.concludedOn());
    }
    if (outcome.servedOn() != null) {
      Actor handler = row.unit(Role.UNIT_HANDLER);
      row.petition().opinions().serve(outcome.servedOn(), handler);
      journal.record(row.petition(), handler);
    }
  }

  /** 开始办理: with its acceptance, unless it has begun. */
  void beginHandling(RowCase row) {
    if (row.petition().stage() == PetitionStage.ACCEPTED) {
      Actor handler = row.unit(Role.UNIT_HANDLER);
      row.petition().inHandling().investigate(row.petition().lastStepOn(), handler);
      journal.record(row.petition(), handler);
    }
  }

  private void draftAndApprove(RowCase row, LocalDate on) {
    Petition petition = row.petition();
    Actor handler = row.unit(Role.UNIT_HANDLER);
    petition.inHandling().hearPetitioner(on, handler);
    petition.opinions().draft(outcomes(row), on, handler);
    journal.record(petition, handler);
    Actor head = row.unit(Role.UNIT_HEAD);
    petition.opinions().approve(on, head);
    journal.record(petition, head);
  }

  /** The ledger gives one outcome for the petition: the same for each of its claims. */
  private static List<ClaimOutcome> outcomes(RowCase row) {
    String name = row.entry().outcome().conclusion().name().substring(PREFIX.length());
    int claims = row.petition().registration().claimCount();
    return Collections.nCopies(claims, ClaimOutcome.valueOf(name));
  }
}
