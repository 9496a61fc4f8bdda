package cn.huiyin.petition.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.inbox.ReceivedEvent;
import cn.huiyin.petition.importing.SecondCounty;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("评理结果回填")
class MediationNotesTest {
  @Inject MediationNotes notes;
  @Inject ObjectMapper json;
  @Inject MeterRegistry meters;

  @BeforeEach
  void county() {
    SecondCounty.send();
  }

  private void arrives(String type, String petitionNo, String outcome) {
    ReceivedEvent event =
        new ReceivedEvent(
            UUID.randomUUID(),
            type,
            "/mediation-service",
            OffsetDateTime.parse("2024-04-10T10:00:00+08:00"),
            "mediation-case",
            UUID.randomUUID(),
            5,
            LocalDate.of(2024, 4, 10),
            "MEDIATOR",
            null,
            UUID.randomUUID(),
            "mediation.lifecycle.v1",
            0,
            0,
            json.valueToTree(
                Map.of("caseNo", "PL-1", "petitionNo", petitionNo, "outcome", outcome)));
    QuarkusTransaction.requiringNew().run(() -> notes.handle(event));
  }

  private double passedOver() {
    return meters.find("huiyin.petition.mediation.passed.over").counters().stream()
        .mapToDouble(counter -> counter.count())
        .sum();
  }

  @Test
  @DisplayName("评理结果记在信访件旁边，阶段和期限都不变")
  void theOutcomeIsNotedBesideTheMainLine() {
    String no = "QX-2024-V-000004";
    String clocks =
        "select string_agg(clock || coalesce(stopped_on::text, '-'), ',' order by line)"
            + " from petition_clock where petition_id = ?";
    String before = SecondCounty.one(clocks, SecondCounty.id(no));
    arrives("mediation.concluded", no, "PARTLY");
    assertThat(SecondCounty.one("select mediation from petition where petition_no = ?", no))
        .isEqualTo("PARTLY");
    assertThat(SecondCounty.stage(no)).isEqualTo("ACCEPTED");
    assertThat(SecondCounty.one(clocks, SecondCounty.id(no))).isEqualTo(before);
  }

  @Test
  @DisplayName("不认识的信访件、不能回填的，只计数")
  void whatCannotBeNotedIsCountedAndPassedOver() {
    double before = passedOver();
    arrives("mediation.concluded", "NOT-THERE", "RESOLVED");
    arrives("mediation.requested", "NOT-THERE", "RESOLVED");
    arrives("mediation.concluded", "QX-2024-W-000022", "RESOLVED");
    arrives("mediation.concluded", "QX-2024-W-000003", "NO_SUCH_OUTCOME");
    assertThat(passedOver()).isEqualTo(before + 4);
    assertThat(
            SecondCounty.one(
                "select mediation from petition where petition_no = ?", "QX-2024-W-000003"))
        .isEqualTo("NONE");
  }
}
