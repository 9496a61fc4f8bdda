package cn.huiyin.mediation.requesting;

import cn.huiyin.events.mediation.MediationSource;
import cn.huiyin.events.mediation.PartyRole;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.inbox.CaseEventHandler;
import cn.huiyin.kit.inbox.ReceivedEvent;
import cn.huiyin.mediation.domain.mediation.LinkedPetition;
import cn.huiyin.mediation.domain.mediation.MediationRequest;
import cn.huiyin.mediation.persistence.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * 信访移交评理: the referral of a petition opens a case. It comes on the lifecycle topic, so the petition
 * is no accusation, and the case is linked from the start. A room that isn't known here is left to
 * be named at the admission. Who the parties are is not told; there are two sides until then.
 */
@ApplicationScoped
public class ReferredPetitions implements CaseEventHandler {
  private static final String REFERRED = "petition.mediation-referred";

  private final RequestMediation request;
  private final Rooms rooms;

  @Inject
  public ReferredPetitions(RequestMediation request, Rooms rooms) {
    this.request = request;
    this.rooms = rooms;
  }

  @Override
  public Set<String> types() {
    return Set.of(REFERRED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    String roomCode = event.text("roomCode");
    request.execute(
        new MediationRequest(
            null,
            MediationSource.PETITION_REFERRAL,
            event.text("petitionNo"),
            event.text("matterNo"),
            new LinkedPetition(event.aggregateId(), event.text("matterNo")),
            roomCode != null && rooms.has(roomCode) ? roomCode : null,
            event.text("divisionCode"),
            List.of(PartyRole.APPLICANT, PartyRole.RESPONDENT),
            "信访件" + event.text("petitionNo") + "移交评理",
            event.actorUnit()),
        event.occurredOn(),
        Actor.SYSTEM);
  }
}
