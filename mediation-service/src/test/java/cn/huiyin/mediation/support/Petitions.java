package cn.huiyin.mediation.support;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Petitions of the other service, by their events. */
public final class Petitions {
  private static final String LIFECYCLE = "petition.lifecycle.v1";

  private Petitions() {}

  public static UUID registered(String petitionNo) {
    UUID id = UUID.randomUUID();
    Wire.send(
        LIFECYCLE,
        "petition.registered",
        "petition",
        id,
        1,
        Map.of("petitionNo", petitionNo, "divisionCode", County.NORTH, "channel", "WEB"));
    return id;
  }

  public static void classified(UUID id, String kind, String matterNo) {
    Map<String, Object> data = new HashMap<>();
    data.put("kind", kind);
    data.put("matterNo", matterNo);
    Wire.send(LIFECYCLE, "petition.classified", "petition", id, 2, data);
  }

  public static UUID appeal(String petitionNo, String matterNo) {
    UUID id = registered(petitionNo);
    classified(id, "APPEAL", matterNo);
    return id;
  }

  /** Event id of a referral, to be sent twice. */
  public static void referred(UUID eventId, UUID id, String petitionNo, String roomCode) {
    Map<String, Object> data = new HashMap<>();
    data.put("petitionNo", petitionNo);
    data.put("matterNo", "M-" + petitionNo);
    data.put("divisionCode", County.NORTH);
    data.put("roomCode", roomCode);
    Wire.send(LIFECYCLE, eventId, "petition.mediation-referred", "petition", id, 5, data);
  }
}
