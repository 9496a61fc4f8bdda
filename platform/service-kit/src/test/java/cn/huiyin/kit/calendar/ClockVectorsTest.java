package cn.huiyin.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.kit.calendar.data.CalendarProducer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("期限计算的标准算例")
class ClockVectorsTest {
  private static final StatutoryCalendar CALENDAR = CalendarProducer.shipped();

  @TestFactory
  @DisplayName("二十二个算例逐一相符")
  Stream<DynamicTest> everyVectorGivesItsDueDay() throws Exception {
    return vectors().stream()
        .map(
            vector ->
                DynamicTest.dynamicTest(
                    vector.path("id").asText() + " " + vector.path("note").asText(),
                    () -> assertThat(due(vector)).isEqualTo(date(vector, "due"))));
  }

  @Test
  @DisplayName("算例共二十二个")
  void thereAreTwentyTwoVectors() throws Exception {
    assertThat(vectors()).hasSize(22);
  }

  private static LocalDate due(JsonNode vector) {
    StatutoryClock clock = StatutoryClock.valueOf(vector.path("clock").asText());
    DeadlineLedger ledger = DeadlineLedger.start(clock, date(vector, "start"));
    if (vector.has("extensionDays")) {
      ledger = ledger.extend(vector.path("extensionDays").asInt(), date(vector, "start"));
    }
    if (vector.has("excludedFrom")) {
      ledger = ledger.exclude(date(vector, "excludedFrom"), date(vector, "excludedTo"));
    }
    return ledger.deadline(CALENDAR).due();
  }

  private static LocalDate date(JsonNode vector, String field) {
    return LocalDate.parse(vector.path(field).asText());
  }

  private static List<JsonNode> vectors() throws Exception {
    try (InputStream in = ClockVectorsTest.class.getResourceAsStream("/clock_vectors.json")) {
      return StreamSupport.stream(new ObjectMapper().readTree(in).spliterator(), false).toList();
    }
  }
}
