package cn.huiyin.petition.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.petition.importing.SecondCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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

  @BeforeEach
  void county() {
    SecondCounty.send();
  }

  private static void owner(String sql) {
    try (Connection connection = TestPlatform.shared().connectAsOwner("petition");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @DisplayName("没有责任单位的信访件被查出")
  void aPetitionWithoutAnOwnerIsFound() {
    CheckResult whole = oneOwner.check();
    assertThat(whole.count()).isGreaterThanOrEqualTo(22);
    owner("update petition set owner_unit = 'NOWHERE' where petition_no = 'QX-2024-W-000003'");
    try {
      assertThat(oneOwner.check().ok()).isFalse();
    } finally {
      owner("update petition set owner_unit = 'QX-TOWN1' where petition_no = 'QX-2024-W-000003'");
    }
  }

  @Test
  @DisplayName("没有期限在走的未结信访件被查出")
  void anOpenPetitionWithoutAClockIsFound() {
    assertThat(clockOrEnd.check())
        .satisfies(found -> assertThat(found.ok()).as(found.detail()).isTrue());
    String ours =
        " where petition_id = (select id from petition where petition_no = 'QX-2024-W-000001')";
    owner("update petition_clock set stopped_on = started_on" + ours);
    try {
      assertThat(clockOrEnd.check().detail()).contains("QX-2024-W-000001");
    } finally {
      owner("update petition_clock set stopped_on = null" + ours);
    }
  }

  @Test
  @DisplayName("办结而没有答复的信访件被查出")
  void anEndWithoutAnAnswerIsFound() {
    assertThat(endIsAnswered.check().ok()).isTrue();
    owner("update petition set conclusion = null where petition_no = 'QX-2024-F-000008'");
    try {
      assertThat(endIsAnswered.check().detail()).contains("QX-2024-F-000008");
    } finally {
      owner("update petition set conclusion = 'SETTLED' where petition_no = 'QX-2024-F-000008'");
    }
  }

  @Test
  @DisplayName("编号不重不断")
  void numbersAreUsedOnceAndWithoutAGap() {
    assertThat(numbersUsedOnce.check())
        .satisfies(found -> assertThat(found.ok()).as(found.detail()).isTrue());
  }
}
