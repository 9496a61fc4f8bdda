package cn.huiyin.mediation.importing.mediation;

import cn.huiyin.events.mediation.AgreementForm;
import cn.huiyin.events.mediation.MediationOutcome;
import cn.huiyin.events.mediation.MediationSource;
import cn.huiyin.events.mediation.PartyRole;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.mediation.acting.Codes;
import cn.huiyin.mediation.domain.mediation.MediationRequest;
import cn.huiyin.mediation.domain.room.Room;
import cn.huiyin.mediation.importing.Cells;
import cn.huiyin.mediation.linking.PetitionCopies;
import cn.huiyin.mediation.linking.PetitionCopy;
import cn.huiyin.mediation.persistence.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 评理案件台账的读法. A ledger names no parties: there are the two sides of a dispute. */
@ApplicationScoped
class MediationRowReading {
  private static final List<PartyRole> TWO_SIDES =
      List.of(PartyRole.APPLICANT, PartyRole.RESPONDENT);

  private final Rooms rooms;
  private final PetitionCopies petitions;
  private final Cells cells;

  @Inject
  MediationRowReading(Rooms rooms, PetitionCopies petitions, Cells cells) {
    this.rooms = rooms;
    this.petitions = petitions;
    this.cells = cells;
  }

  /** What the row says, if it can be true. */
  MediationRow read(LedgerRow row) {
    Room room =
        rooms
            .numbered(Cells.requiredCode(row, "roomCode"))
            .orElseThrow(() -> row.refuse("roomCode", "没有这个评理室", "no such room"));
    LocalDate requestedOn = cells.requiredPast(row, "requestedOn");
    MediationHistory history = history(row);
    PossibleHistory.check(row, requestedOn, history, room);
    return new MediationRow(request(row, room), requestedOn, room, history);
  }

  private MediationHistory history(LedgerRow row) {
    return new MediationHistory(
        cells.past(row, "admittedOn"),
        cells.past(row, "heardOn"),
        row.oneOf("outcome", MediationOutcome.class),
        cells.past(row, "concludedOn"),
        row.oneOf("agreement", AgreementForm.class),
        row.bool("lawyerAttended"),
        cells.past(row, "reversedOn"));
  }

  private MediationRequest request(LedgerRow row, Room room) {
    String petitionNo = Cells.code(row, "petitionNo");
    String matterNo = Cells.code(row, "matterNo");
    Optional<PetitionCopy> petition = petitions.numbered(petitionNo);
    petition
        .map(PetitionCopy::matterNo)
        .filter(known -> matterNo != null && !known.equals(matterNo))
        .ifPresent(
            known -> {
              throw row.refuse("matterNo", "与该信访件的事项不一致", "isn't the petition's matter");
            });
    String subject = row.text("subject", Codes.LONGEST_TEXT);
    return new MediationRequest(
        Cells.requiredCode(row, "caseNo"),
        row.required("source", row.oneOf("source", MediationSource.class)),
        petitionNo,
        matterNo,
        petition.map(PetitionCopy::link).orElse(null),
        room.roomCode(),
        room.divisionCode(),
        TWO_SIDES,
        subject == null ? "" : subject,
        null);
  }
}
