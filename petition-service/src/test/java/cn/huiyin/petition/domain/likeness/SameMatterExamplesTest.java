package cn.huiyin.petition.domain.likeness;

import static cn.huiyin.petition.domain.likeness.SameMatterClass.CLERICAL_DUPLICATE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.SourceMark;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("同一事项的例子 D01–D10（DOMAIN 8.4）")
class SameMatterExamplesTest {
  private static final Map<String, JsonNode> EXAMPLES = read();
  private static final OffsetDateTime FIRST = OffsetDateTime.parse("2023-03-06T09:00:00+08:00");
  private static final PersonMarks HER = new PersonMarks("id-1", "phone-1", "name-1", Set.of());
  private static final PersonMarks HIM = new PersonMarks("id-2", "phone-2", "name-2", Set.of());

  private final SameMatterJudge judge = new SameMatterJudge(Policies.shipped());

  private static Map<String, JsonNode> read() {
    ObjectMapper json = new ObjectMapper();
    Map<String, JsonNode> examples = new LinkedHashMap<>();
    try {
      for (String line :
          Files.readAllLines(Path.of("src/test/resources/same-matter/examples.jsonl"))) {
        JsonNode example = json.readTree(line);
        examples.put(example.get("id").asText(), example);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }

  private static PetitionTraits traits(
      String id, PersonMarks persons, int size, OffsetDateTime at, boolean window) {
    JsonNode example = EXAMPLES.get(id);
    String text = example.get("text").asText();
    boolean passedOn = text.contains("转来");
    return new PetitionTraits(
        persons,
        text,
        passedOn ? "东桥镇" : example.get("town").asText(),
        null,
        null,
        Channel.valueOf(example.get("channel").asText()),
        passedOn ? SourceMark.FROM_SUPERIOR : null,
        size,
        at,
        window);
  }

  private Optional<SameMatterClass> judged(
      String id, PersonMarks persons, int size, boolean window) {
    JsonNode example = EXAMPLES.get(id);
    boolean twice = "CLERICAL_DUPLICATE".equals(example.get("dup_class").asText());
    return judge
        .judge(
            traits(id, persons, size, twice ? FIRST.plusMinutes(2) : FIRST.plusDays(3), false),
            traits(example.get("dup_of").asText(), HER, size, FIRST, window))
        .map(Proposal::kind);
  }

  @ParameterizedTest(name = "{0}：同一人 → {1}")
  @CsvSource({
    "D01,REPEAT_SAME_PERSON",
    "D02,CLERICAL_DUPLICATE",
    "D05,REPEAT_SAME_PERSON",
    "D06,RELATED_NEW_CLAIM",
    "D07,REPEAT_VIA_SUPERIOR"
  })
  @DisplayName("同一信访人")
  void theSamePerson(String id, SameMatterClass expected) {
    assertThat(judged(id, HER, 1, false)).contains(expected);
  }

  @ParameterizedTest(name = "{0}：他人 → CLUSTER_OTHER_PERSON")
  @CsvSource({"D03", "D04", "D08"})
  @DisplayName("他人、同一原因：各有各的事项")
  void anotherPersonOfTheSameCause(String id) {
    assertThat(judged(id, HIM, 1, false)).contains(SameMatterClass.CLUSTER_OTHER_PERSON);
    assertThat(judged(id, PersonMarks.UNKNOWN, 1, false))
        .contains(SameMatterClass.CLUSTER_OTHER_PERSON);
  }

  @Test
  @DisplayName("D05：推选的代表再来，同样六人，自称上次来过")
  void theRepresentativeOfTheSameGroup() {
    assertThat(judged("D05", HIM, 6, false)).contains(SameMatterClass.REPEAT_SAME_PERSON);
    PersonMarks behindHer = new PersonMarks("id-3", null, null, Set.of("id-1"));
    assertThat(judged("D05", behindHer, 1, false)).contains(SameMatterClass.REPEAT_SAME_PERSON);
  }

  @Test
  @DisplayName("D07：转来件未写姓名，也认得出")
  void aPaperPassedOnWithoutAName() {
    assertThat(judged("D07", PersonMarks.UNKNOWN, 1, false))
        .contains(SameMatterClass.REPEAT_VIA_SUPERIOR);
  }

  @Test
  @DisplayName("D09：意见已送达、复查期未满")
  void aRepeatInTheReviewWindow() {
    assertThat(judged("D09", HER, 1, true)).contains(SameMatterClass.REPEAT_IN_REVIEW_WINDOW);
    assertThat(judged("D09", HER, 1, false)).contains(SameMatterClass.REPEAT_SAME_PERSON);
  }

  @Test
  @DisplayName("D10：同样金额、同样行业的另一家店，不是重复件")
  void aFalseFriendIsNoDuplicate() {
    assertThat(judged("D10", HIM, 1, false)).isEmpty();
    assertThat(judged("D10", PersonMarks.UNKNOWN, 1, false)).isEmpty();
  }

  @Test
  @DisplayName("不相干的两件之间没有建议：准确先于齐全")
  void strangersAreNotProposed() {
    for (String one : EXAMPLES.keySet()) {
      for (String two : EXAMPLES.keySet()) {
        if (!related(one, two)) {
          assertThat(
                  judge.judge(
                      traits(one, HIM, 1, FIRST.plusDays(3), false),
                      traits(two, HER, 1, FIRST, false)))
              .as(one + " to " + two)
              .isEmpty();
        }
      }
    }
  }

  private static boolean related(String one, String two) {
    String first = EXAMPLES.get(one).path("dup_of").asText(one);
    String second = EXAMPLES.get(two).path("dup_of").asText(two);
    return first.equals(second);
  }

  @Test
  @DisplayName("同文相隔较久、渠道不同、发件人不同的，都不建议作废")
  void aDoubleNeedsTheSameSenderChannelAndMinutes() {
    PetitionTraits first = traits("E01", HER, 1, FIRST, false);
    assertThat(judge.judge(traits("D02", HER, 1, FIRST.plusHours(2), false), first))
        .get()
        .extracting(Proposal::kind)
        .isEqualTo(SameMatterClass.REPEAT_SAME_PERSON);
    assertThat(judge.judge(traits("D02", HIM, 1, FIRST.plusMinutes(2), false), first))
        .get()
        .extracting(Proposal::kind)
        .isEqualTo(SameMatterClass.CLUSTER_OTHER_PERSON);
    PetitionTraits anonymous = traits("E01", PersonMarks.UNKNOWN, 1, FIRST, false);
    assertThat(
            judge.judge(
                traits("D02", PersonMarks.UNKNOWN, 1, FIRST.plusMinutes(2), false), anonymous))
        .get()
        .satisfies(
            proposal -> {
              assertThat(proposal.kind()).isEqualTo(CLERICAL_DUPLICATE);
              assertThat(proposal.reasons()).contains(LikenessReason.NOBODY_NAMED);
            });
  }
}
