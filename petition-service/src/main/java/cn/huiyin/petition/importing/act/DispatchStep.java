package cn.huiyin.petition.importing.act;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.calendar.DeadlineLedger;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.domain.DispatchOrder;
import cn.huiyin.petition.domain.state.Classification;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.importing.known.FirstPetition;
import cn.huiyin.petition.importing.known.KnownMatters;
import cn.huiyin.petition.importing.known.RowCase;
import cn.huiyin.petition.importing.row.LedgerDisposition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * 转送、交办. An accusation goes under seal. Where the table of competences doesn't name the unit for
 * the subject, the bureau's head sent it there (I-23).
 */
@ApplicationScoped
class DispatchStep {
  private final ActJournal journal;
  private final KnownMatters matters;
  private final UnitDirectory units;
  private final StatutoryCalendar calendar;

  @Inject
  DispatchStep(
      ActJournal journal, KnownMatters matters, UnitDirectory units, StatutoryCalendar calendar) {
    this.journal = journal;
    this.matters = matters;
    this.units = units;
    this.calendar = calendar;
  }

  void take(RowCase row) {
    LocalDate on = row.entry().disposedOn();
    Classification classified = row.petition().classification().orElseThrow();
    boolean override = !competent(classified);
    boolean matterFinal =
        matters.find(classified.matterNo()).map(FirstPetition::isFinal).orElse(false);
    if (row.entry().disposition() == LedgerDisposition.ASSIGNED) {
      Actor head =
          row.bureau(row.petition().underSeal() ? Role.DISCIPLINE_LIAISON : Role.BUREAU_HEAD);
      DispatchOrder order =
          new DispatchOrder(classified.unitCode(), reportDue(on), override, matterFinal);
      row.petition().disposing().assign(order, units.tree(), on, head);
      journal.record(row.petition(), head);
    } else {
      Actor sender = row.bureau(sender(row, override));
      DispatchOrder order = new DispatchOrder(classified.unitCode(), null, override, matterFinal);
      row.petition().disposing().transfer(order, units.tree(), on, sender);
      journal.record(row.petition(), sender);
    }
  }

  private static Role sender(RowCase row, boolean override) {
    if (row.petition().underSeal()) {
      return Role.DISCIPLINE_LIAISON;
    }
    return override ? Role.BUREAU_HEAD : Role.CLASSIFIER;
  }

  private boolean competent(Classification classified) {
    return units
        .tree()
        .unit(classified.unitCode())
        .map(unit -> unit.competentFor(classified.subjectCode()))
        .orElse(false);
  }

  /** The ledger doesn't state the term: the longest the law lets the petitioner wait. */
  private LocalDate reportDue(LocalDate on) {
    return DeadlineLedger.start(StatutoryClock.HANDLE60, on).deadline(calendar).due();
  }
}
