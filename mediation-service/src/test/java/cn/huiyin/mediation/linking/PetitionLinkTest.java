package cn.huiyin.mediation.linking;

import static cn.huiyin.mediation.support.Desk.CASES;
import static cn.huiyin.mediation.support.Desk.MEDIATOR;
import static cn.huiyin.mediation.support.Desk.as;
import static cn.huiyin.mediation.support.Desk.fresh;
import static cn.huiyin.mediation.support.Desk.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.mediation.support.County;
import cn.huiyin.mediation.support.Desk;
import cn.huiyin.mediation.support.Desk.Case;
import cn.huiyin.mediation.support.Petitions;
import cn.huiyin.mediation.support.Table;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "mediation"))
@DisplayName("I-26 信访件经事件关联，检举控告永不进评理室")
class PetitionLinkTest {

  @BeforeEach
  void county() {
    County.known();
  }

  @Test
  @DisplayName("先立案后到事件：登记不够，分类后才关联、才能受理")
  void aCaseWaitsForTheClassification() {
    String petitionNo = fresh("XF");
    Case opened = Desk.requested(as(MEDIATOR), Desk.room(), petitionNo);
    UUID petition = Petitions.registered(petitionNo);
    await().until(() -> copies(petitionNo).equals("1"));
    Case waiting = Desk.consented(opened.again(as(MEDIATOR)));
    waiting
        .attempt(as(MEDIATOR), "admissions", on("2021-03-03"))
        .statusCode(409)
        .body("code", equalTo("PETITION_NOT_LINKED"));
    waiting.get(as(MEDIATOR)).body("pendingLink", equalTo(true));
    Petitions.classified(petition, "APPEAL", "M-77");
    await().until(() -> !pending(opened));
    opened
        .again(as(MEDIATOR))
        .then(as(MEDIATOR), "admissions", on("2021-03-03"))
        .get(as(MEDIATOR))
        .body("matterNo", equalTo("M-77"))
        .body("petitionId", equalTo(petition.toString()));
  }

  @Test
  @DisplayName("先到事件后立案：立案即关联")
  void aKnownPetitionIsLinkedAtOnce() {
    String petitionNo = fresh("XF");
    Petitions.appeal(petitionNo, "M-78");
    await().until(() -> "APPEAL".equals(kind(petitionNo)));
    Desk.requested(as(MEDIATOR), Desk.room(), petitionNo)
        .get(as(MEDIATOR))
        .body("pendingLink", equalTo(false))
        .body("matterNo", equalTo("M-78"));
  }

  @Test
  @DisplayName("封存的检举控告在此只见登记，永远停在待关联")
  void aSealedPetitionStaysUnknown() {
    String sealed = fresh("XF");
    String later = fresh("XF");
    Case opened = Desk.requested(as(MEDIATOR), Desk.room(), sealed);
    Case other = Desk.requested(as(MEDIATOR), Desk.room(), later);
    Petitions.registered(sealed);
    Petitions.appeal(later, "M-79");
    await().until(() -> !pending(other) && copies(sealed).equals("1"));
    assertThat(pending(opened)).isTrue();
  }

  @Test
  @DisplayName("移交评理的事件立案一次，重复送达不再立案；未知评理室留待受理时指定")
  void aReferralOpensOneCase() {
    String petitionNo = fresh("XF");
    UUID petition = Petitions.appeal(petitionNo, "M-" + petitionNo);
    UUID eventId = UUID.randomUUID();
    Petitions.referred(eventId, petition, petitionNo, "R-NOWHERE");
    Petitions.referred(eventId, petition, petitionNo, "R-NOWHERE");
    await().until(() -> cases(petitionNo).size() == 1);
    String after = fresh("XF");
    Petitions.referred(UUID.randomUUID(), Petitions.registered(after), after, null);
    await().until(() -> cases(after).size() == 1);
    assertThat(cases(petitionNo)).hasSize(1);
    Map<String, Object> referral = cases(petitionNo).get(0);
    assertThat(referral).containsEntry("stage", "REQUESTED").containsEntry("roomCode", null);
    assertThat(referral).containsEntry("pendingLink", false);
    Case opened = new Case(CASES, (String) referral.get("id"), "\"1\"");
    Case consented = Desk.consented(opened);
    consented
        .attempt(as(MEDIATOR), "admissions", on("2021-03-03"))
        .statusCode(409)
        .body("code", equalTo("ROOM_MISSING"));
    String room = Desk.room();
    consented
        .then(as(MEDIATOR), "admissions", on("2021-03-03", "roomCode", room))
        .get(as(MEDIATOR))
        .body("roomCode", equalTo(room));
  }

  private static List<Map<String, Object>> cases(String petitionNo) {
    return as(MEDIATOR).queryParam("petitionNo", petitionNo).get(CASES).path("items");
  }

  private static boolean pending(Case opened) {
    return opened.get(as(MEDIATOR)).extract().path("pendingLink");
  }

  private static String copies(String petitionNo) {
    return Table.text(
        "SELECT count(*) FROM petition_copy WHERE petition_no = '" + petitionNo + "'");
  }

  private static String kind(String petitionNo) {
    return Table.text("SELECT kind FROM petition_copy WHERE petition_no = '" + petitionNo + "'");
  }
}
