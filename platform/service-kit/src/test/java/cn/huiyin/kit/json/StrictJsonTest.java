package cn.huiyin.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
  private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

  record Note(String text, LocalDate on, OffsetDateTime at, List<String> lines, Integer count) {}

  StrictJsonTest() {
    new StrictJson().customize(json);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "{\"text\":\"a\",\"text\":\"b\"}",
        "{\"text\":\"a\\u0000\"}",
        "{\"text\":\"\\ud83d\"}",
        "{\"text\":\"\\ude00\"}",
        "{\"text\":\"\\ud83d\\ud83d\"}",
        "{\"text\":1}",
        "{\"text\":true}",
        "{\"lines\":[\"a\\u0000\"]}",
        "{\"lines\":[1]}",
        "{\"on\":\"1900-01-01\"}",
        "{\"on\":\"9999-12-31\"}",
        "{\"on\":20240101}",
        "{\"on\":[2024,1,1]}",
        "{\"at\":\"9999-12-31T00:00:00Z\"}",
        "{\"at\":1700000000}",
        "{\"count\":1.5}",
        "{\"count\":\"1\"}",
        "{\"count\":99999999999}",
        "{\"nobody\":1}",
        "{} {}"
      })
  @DisplayName("不能确知其意的，一概不收")
  void whatCannotBeMeantIsRefused(String body) {
    assertThatThrownBy(() -> json.readValue(body, Note.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  @DisplayName("表情符号、今日日期、空值照收")
  void whatCanBeMeantIsTaken() throws JsonProcessingException {
    Note note =
        json.readValue(
            "{\"text\":\"😀\",\"on\":\"2024-02-29\",\"at\":\"2024-02-29T09:00:00+08:00\",\"lines\":[null]}",
            Note.class);
    assertThat(note.text()).isEqualTo("😀");
    assertThat(note.on()).isEqualTo("2024-02-29");
    assertThat(note.at().getYear()).isEqualTo(2024);
    assertThat(note.count()).isNull();
  }
}
