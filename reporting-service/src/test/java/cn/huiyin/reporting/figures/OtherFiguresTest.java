package cn.huiyin.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.Topics;
import cn.huiyin.events.disclosure.ApplicantType;
import cn.huiyin.events.disclosure.DisclosureEvent.DisclosureCorrected;
import cn.huiyin.events.disclosure.DisclosureEvent.DisclosurePublished;
import cn.huiyin.events.disclosure.DisclosureEvent.DisclosureWithdrawn;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestAbandoned;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestReceived;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestReplied;
import cn.huiyin.events.disclosure.DisclosureMode;
import cn.huiyin.events.disclosure.DisclosurePlatform;
import cn.huiyin.events.disclosure.ReplyResult;
import cn.huiyin.events.ledger.LedgerEvent.OutreachReadSnapshot;
import cn.huiyin.events.ledger.LedgerEvent.OutreachRecorded;
import cn.huiyin.events.ledger.LedgerEvent.OutreachReversed;
import cn.huiyin.events.ledger.LedgerEvent.StudySessionCancelled;
import cn.huiyin.events.ledger.LedgerEvent.StudySessionCorrected;
import cn.huiyin.events.ledger.LedgerEvent.StudySessionHeld;
import cn.huiyin.events.ledger.OutreachType;
import cn.huiyin.events.ledger.StudyForm;
import cn.huiyin.events.petition.ReceptionEvent.LeaderReceptionCancelled;
import cn.huiyin.events.petition.ReceptionEvent.LeaderReceptionHeld;
import cn.huiyin.reporting.support.CaseFile;
import cn.huiyin.reporting.support.Counted;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("接访、公开、学法、普法指标")
class OtherFiguresTest {

  private static CaseFile item(DisclosureMode mode, DisclosurePlatform platform, boolean first) {
    return CaseFile.of(Topics.DISCLOSURE, "disclosure", "X-1")
        .on("2023-05-01", new DisclosurePublished("X-1", mode, platform, 1, first, "h"));
  }

  @Test
  @DisplayName("首次在门户主动公开的计一次；更正不计，撤回仍计")
  void onlyTheFirstProactivePublicationOnThePortalCounts() {
    CaseFile item =
        item(DisclosureMode.PROACTIVE, DisclosurePlatform.COUNTY_PORTAL, true)
            .on("2023-06-01", new DisclosureCorrected("X-1", 2, "h2"))
            .on("2023-07-01", new DisclosureWithdrawn("X-1", null))
            .on(
                "2023-08-01",
                new DisclosurePublished(
                    "X-1",
                    DisclosureMode.PROACTIVE,
                    DisclosurePlatform.COUNTY_PORTAL,
                    3,
                    false,
                    "h3"));
    assertThat(Counted.from(item).year("disclosure.published", 2023)).isEqualTo(1);
    assertThat(Counted.from(item).year("disclosure.withdrawn", 2023)).isEqualTo(1);
    assertThat(published(DisclosureMode.ON_REQUEST, DisclosurePlatform.COUNTY_PORTAL)).isZero();
    assertThat(published(DisclosureMode.PROACTIVE, DisclosurePlatform.NEW_MEDIA)).isZero();
  }

  private static long published(DisclosureMode mode, DisclosurePlatform platform) {
    return Counted.from(item(mode, platform, true)).year("disclosure.published", 2023);
  }

  @Test
  @DisplayName("申请的结转：期初与期末存量")
  void requestsAreCarriedOverTheYear() {
    Counted counted =
        Counted.from(
            request("Q-1", "2022-12-20")
                .on(
                    "2023-01-08",
                    new RequestReplied("Q-1", ApplicantType.NATURAL_PERSON, ReplyResult.GRANTED)),
            request("Q-2", "2023-03-01").on("2023-04-01", new RequestAbandoned("Q-2")),
            request("Q-3", "2023-12-22"));
    assertThat(counted.year("request.carried_in", 2023)).isEqualTo(1);
    assertThat(counted.year("request.new", 2023)).isEqualTo(2);
    assertThat(counted.year("request.answered", 2023)).isEqualTo(2);
    assertThat(counted.year("request.carried_out", 2023)).isEqualTo(1);
  }

  private static CaseFile request(String no, String on) {
    return CaseFile.of(Topics.DISCLOSURE, "disclosure-request", no)
        .on(on, new RequestReceived(no, ApplicantType.NATURAL_PERSON));
  }

  @Test
  @DisplayName("主要领导接访且有律师参加的场次；取消的不计")
  void onlySessionsHeldByAPrincipalLeaderWithALawyerCount() {
    Counted counted =
        Counted.from(
            held("J-1", true, List.of("L-1", "L-2")),
            held("J-2", true, List.of()),
            held("J-3", false, List.of("L-1")),
            held("J-4", true, List.of("L-1"))
                .on("2023-05-02", new LeaderReceptionCancelled(UUID.randomUUID(), "J-4")));
    assertThat(counted.year("reception.leader.with_lawyer", 2023)).isEqualTo(1);
    assertThat(counted.year("reception.leader", 2023)).isEqualTo(3);
  }

  private static CaseFile held(String no, boolean principal, List<String> lawyers) {
    CaseFile file = CaseFile.of(Topics.PETITION, "leader-reception", no);
    return file.on(
        "2023-05-01",
        new LeaderReceptionHeld(
            file.id(), no, LocalDate.parse("2023-05-01"), "POST", principal, lawyers, 3));
  }

  @Test
  @DisplayName("学习：取消的、非法治主题的不计，更正以更正后为准")
  void studySessionsCountAsLastCorrected() {
    CaseFile corrected =
        study("S-1", StudyForm.CENTRE_GROUP, true)
            .on(
                "2024-01-10",
                new StudySessionCorrected(
                    "S-1", LocalDate.parse("2023-05-03"), StudyForm.PARTY_GROUP_MEETING, true, 8));
    CaseFile cancelled =
        study("S-2", StudyForm.CENTRE_GROUP, true)
            .on("2023-05-01", new StudySessionCancelled("S-2"));
    Counted counted =
        Counted.from(corrected, cancelled, study("S-3", StudyForm.STAFF_STUDY, false));
    assertThat(counted.year("study.total", 2023)).isEqualTo(1);
    assertThat(counted.year("study.party_group", 2023)).isEqualTo(1);
    assertThat(counted.year("study.centre_group", 2023)).isZero();
  }

  private static CaseFile study(String no, StudyForm form, boolean ruleOfLaw) {
    return CaseFile.of(Topics.LEDGER, "study-session", no)
        .on("2023-05-01", new StudySessionHeld(no, form, ruleOfLaw, 10));
  }

  @Test
  @DisplayName("冲销的记录不论日期一律不计")
  void aReversedRecordCountsNowhere() {
    CaseFile record =
        CaseFile.of(Topics.LEDGER, "outreach-record", "X-1")
            .on("2023-04-28", new OutreachRecorded("X-1", OutreachType.LEAFLET, 500, null, "D1"))
            .on("2024-03-06", new OutreachReversed("X-2", "X-1"));
    assertThat(Counted.from(record).entries()).isEmpty();
  }

  @Test
  @DisplayName("阅读量：每篇文章当年最大快照之和，冲销的快照不算")
  void readsAreTheLargestSnapshotOfEachArticleInTheYear() {
    Counted counted =
        Counted.from(
            reads("X-1", "A", "2023-06-01", 80),
            reads("X-2", "A", "2023-07-01", 202),
            reads("X-3", "A", "2023-08-01", 150),
            reads("X-4", "B", "2023-08-01", 20),
            reads("X-5", "A", "2024-01-01", 300),
            reads("X-6", "B", "2023-09-01", 999)
                .on("2023-09-02", new OutreachReversed("X-7", "X-6")));
    assertThat(counted.year("outreach.reads", 2023)).isEqualTo(222);
    assertThat(counted.year("outreach.reads", 2024)).isEqualTo(300);
  }

  private static CaseFile reads(String no, String article, String on, int reads) {
    return CaseFile.of(Topics.LEDGER, "outreach-record", no)
        .on(on, new OutreachReadSnapshot(no, article, reads, "D1"));
  }

  @Test
  @DisplayName("横幅、海报、图片合计，其他类型不入")
  void bannersPostersAndPicturesAddUp() {
    Counted counted =
        Counted.from(
            recorded("X-1", OutreachType.BANNER, 3),
            recorded("X-2", OutreachType.POSTER, 4),
            recorded("X-3", OutreachType.PICTURE, 5),
            recorded("X-4", OutreachType.LED, 6));
    assertThat(counted.year("outreach.banners_posters", 2023)).isEqualTo(12);
  }

  private static CaseFile recorded(String no, OutreachType type, int quantity) {
    return CaseFile.of(Topics.LEDGER, "outreach-record", no)
        .on("2023-05-01", new OutreachRecorded(no, type, quantity, null, "D1"));
  }
}
