package cn.huiyin.petition.importing.act;

import cn.huiyin.kit.ledger.RowRefused;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.Classification;
import cn.huiyin.petition.domain.state.Closing;
import cn.huiyin.petition.domain.state.Disposition;
import cn.huiyin.petition.domain.state.Handling;
import cn.huiyin.petition.domain.state.Registration;
import cn.huiyin.petition.importing.known.RowCase;
import cn.huiyin.petition.importing.row.IntakeFacts;
import cn.huiyin.petition.importing.row.OutcomeFacts;
import cn.huiyin.petition.importing.row.PetitionEntry;
import cn.huiyin.petition.importing.row.RouteFacts;

/**
 * 与已登记的一致: a row may say more than last time, not something else. What was done stays done; a
 * correction is an act of its own, not a changed cell (I-55).
 */
final class SameAsRecorded {
  private SameAsRecorded() {}

  static void check(RowCase row) {
    Petition petition = row.petition();
    PetitionEntry entry = row.entry();
    registration(petition.registration(), entry.intake());
    petition.classification().ifPresent(known -> classification(known, entry.route()));
    petition.disposition().ifPresent(known -> disposition(known, entry));
    handling(petition.handling(), entry.outcome());
    petition
        .closing()
        .filter(known -> petition.handling().round() == 1)
        .ifPresent(known -> closing(known, entry.outcome()));
  }

  private static void registration(Registration known, IntakeFacts says) {
    same("receivedAt", known.receivedOn(), says.receivedOn());
    same("channel", known.channel(), says.channel());
    same("divisionCode", known.divisionCode(), says.divisionCode());
    same("partySize", known.partySize(), says.partySize());
  }

  private static void classification(Classification known, RouteFacts says) {
    same("classifiedOn", known.classifiedOn(), says.classifiedOn());
    same("kind", known.kind(), says.kind());
    same("subjectCode", known.subjectCode(), says.subjectCode());
    same("unitCode", known.unitCode(), says.unitCode());
  }

  private static void disposition(Disposition known, PetitionEntry says) {
    same(
        "disposition",
        known.kind().name(),
        says.disposition() == null ? null : says.disposition().name());
    same("disposedOn", known.disposedOn(), says.disposedOn());
  }

  private static void handling(Handling known, OutcomeFacts says) {
    if (known.acceptedOn() != null && known.round() == 1) {
      same("acceptedOn", known.acceptedOn(), says.acceptedOn());
    }
  }

  private static void closing(Closing known, OutcomeFacts says) {
    same("conclusion", known.conclusion(), says.conclusion());
  }

  private static void same(String column, Object known, Object says) {
    if (known != null && !known.equals(says)) {
      throw new RowRefused(
          column, "与已登记的内容不一致，更正须另行办理", "contradicts what was recorded; a correction is an act");
    }
  }
}
