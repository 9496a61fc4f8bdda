package cn.huiyin.mediation.domain;

import cn.huiyin.events.backlog.BacklogSource;
import cn.huiyin.events.backlog.ResolutionType;
import cn.huiyin.events.mediation.MediationSource;
import cn.huiyin.events.mediation.PartyRole;
import cn.huiyin.events.mediation.RoomLevel;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import cn.huiyin.mediation.domain.backlog.BacklogProposal;
import cn.huiyin.mediation.domain.backlog.RequiredEvidence;
import cn.huiyin.mediation.domain.backlog.Resolution;
import cn.huiyin.mediation.domain.mediation.LinkedPetition;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import cn.huiyin.mediation.domain.mediation.MediationRequest;
import cn.huiyin.mediation.domain.room.Room;
import cn.huiyin.mediation.domain.room.RoomCharter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Things the domain's tests start from: a county that does not exist. */
public final class Sample {
  public static final LocalDate DAY = LocalDate.of(2021, 3, 1);
  public static final UUID ID = new UUID(7, 7);
  public static final LinkedPetition PETITION = new LinkedPetition(new UUID(1, 2), "M-1");
  public static final Actor HANDLER = new Actor("p1", "UNIT_HANDLER", "U-1", null);
  public static final Actor SUPERVISOR = new Actor("p2", "SUPERVISOR", null, null);
  public static final Actor HEAD = new Actor("p3", "BUREAU_HEAD", null, null);

  private Sample() {}

  public static Room room() {
    return Room.establish(
        ID,
        new RoomCharter("R-1", "某村评理室", RoomLevel.VILLAGE, "D-1", "村委会", true),
        DAY.minusYears(1));
  }

  public static MediationRequest request(String petitionNo, LinkedPetition petition) {
    return new MediationRequest(
        "PL-1",
        petitionNo == null ? MediationSource.DIRECT_REQUEST : MediationSource.PETITION_REFERRAL,
        petitionNo,
        null,
        petition,
        "R-1",
        "D-1",
        List.of(PartyRole.APPLICANT, PartyRole.RESPONDENT),
        "巷道争议",
        null);
  }

  public static MediationCase requested() {
    return MediationCase.request(ID, request("XF-1", PETITION), DAY);
  }

  public static MediationCase admitted() {
    MediationCase opened = requested();
    opened.consent(DAY, 1);
    opened.consent(DAY, 2);
    opened.admit(DAY, room());
    return opened;
  }

  public static MediationCase heard() {
    MediationCase opened = admitted();
    opened.holdSession(DAY.plusDays(3), room(), false);
    return opened;
  }

  public static BacklogCase listed() {
    BacklogCase opened =
        BacklogCase.propose(
            ID, new BacklogProposal("JA-1", BacklogSource.ASSIGNED, "U-1", "XF-1"), DAY);
    opened.list(DAY, DAY.plusDays(100));
    return opened;
  }

  public static Resolution resolution(ResolutionType type) {
    return new Resolution(type, RequiredEvidence.of(type));
  }

  public static BacklogCase submitted() {
    BacklogCase opened = listed();
    opened.submit(DAY.plusDays(5), resolution(ResolutionType.RZ5), HANDLER);
    return opened;
  }
}
