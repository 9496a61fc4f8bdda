package cn.huiyin.petition.integrity;

import static cn.huiyin.petition.integrity.Tampering.found;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.importing.SecondCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("对账：件件有着落，事事有回音")
class IntegrityChecksTest {
  @Inject OneOwner oneOwner;
  @Inject ClockOrEnd clockOrEnd;
  @Inject EndIsAnswered endIsAnswered;
  @Inject NumbersUsedOnce numbersUsedOnce;
  @Inject NobodyRecusedActed nobodyRecusedActed;
  @Inject FullViewsHavePurpose fullViewsHavePurpose;

  @BeforeEach
  void county() {
    SecondCounty.send();
  }

  @Test
  @DisplayName("没有责任单位的信访件被查出")
  void aPetitionWithoutAnOwnerIsFound() {
    assertThat(oneOwner.check().count()).isGreaterThanOrEqualTo(22);
    String ours = " where petition_no = 'QX-2024-W-000003'";
    found(
        oneOwner,
        "update petition set owner_unit = 'NOWHERE'" + ours,
        "update petition set owner_unit = 'QX-TOWN1'" + ours);
  }

  @Test
  @DisplayName("I-03 没有期限在走的未结信访件被查出")
  void anOpenPetitionWithoutAClockIsFound() {
    String ours =
        " where petition_id = (select id from petition where petition_no = 'QX-2024-W-000001')";
    assertThat(
            found(
                    clockOrEnd,
                    "update petition_clock set stopped_on = started_on" + ours,
                    "update petition_clock set stopped_on = null" + ours)
                .detail())
        .contains("QX-2024-W-000001");
  }

  @Test
  @DisplayName("I-04 办结而没有答复的信访件被查出")
  void anEndWithoutAnAnswerIsFound() {
    String ours = " where petition_no = 'QX-2024-F-000008'";
    assertThat(
            found(
                    endIsAnswered,
                    "update petition set conclusion = null" + ours,
                    "update petition set conclusion = 'SETTLED'" + ours)
                .detail())
        .contains("QX-2024-F-000008");
  }

  @Test
  @DisplayName("编号不重不断")
  void numbersAreUsedOnceAndWithoutAGap() {
    assertThat(numbersUsedOnce.check())
        .satisfies(found -> assertThat(found.ok()).as(found.detail()).isTrue());
  }

  @Test
  @DisplayName("I-25 有利害关系的人在回避之后办理的，被查出")
  void anActAfterARecusalIsFound() {
    String actor =
        SecondCounty.one(
            "select actor_staff from case_event e join petition p on p.id = e.aggregate_id"
                + " where p.petition_no = 'QX-2024-W-000001' limit 1");
    String recusal =
        "insert into recusal (id, petition_id, staff, ground, decided_by, recorded_at)"
            + " select '00000000-0000-7000-8000-000000000001', id, '%s', 'OTHER', 'x', '2000-01-01'"
            + " from petition where petition_no = 'QX-2024-W-000001'";
    assertThat(
            found(
                    nobodyRecusedActed,
                    recusal.formatted(actor),
                    "delete from recusal where id = '00000000-0000-7000-8000-000000000001'")
                .detail())
        .contains("QX-2024-W-000001");
  }

  @Test
  @DisplayName("I-52 没有目的的全部查看被查出")
  void aFullViewWithoutAPurposeIsFound() {
    found(
        fullViewsHavePurpose,
        "insert into audit_log (recorded_at, staff, role, act, correlation_id)"
            + " values (now(), 'x', 'INTAKE', 'view.full', '00000000-0000-7000-8000-000000000002')",
        "delete from audit_log where staff = 'x' and act = 'view.full'");
  }
}
