package cn.huiyin.petition.classification.domain;

import cn.huiyin.petition.classification.domain.learning.Learned;
import cn.huiyin.petition.classification.domain.signal.CompiledRules;
import cn.huiyin.petition.classification.domain.suggestion.Suggestion;
import cn.huiyin.petition.classification.domain.weighing.Suggester;
import cn.huiyin.petition.classification.rules.RuleSetJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 标注文本: an invented text with what a person would decide. */
public record LabelledText(JsonNode label) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final CompiledRules RULES = new CompiledRules(new RuleSetJson(JSON).shipped());
  private static final Learned LEARNED =
      Learned.from("test", new RuleSetJson(JSON).examples(), RULES, 2);
  private static final Suggester SHIPPED = new Suggester(RULES, LEARNED, LEARNED);

  /** By the rules the program ships. */
  public static Suggester shipped() {
    return SHIPPED;
  }

  /** The same rules, with nothing learned beside them. */
  static Suggester byRulesAlone() {
    return new Suggester(RULES, Learned.nothing(), Learned.nothing());
  }

  public static List<LabelledText> of(String file) {
    try (InputStream in = LabelledText.class.getResourceAsStream("/classification/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(LabelledText::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledText read(String line) {
    try {
      return new LabelledText(JSON.readTree(line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String text() {
    return label.get("text").asText();
  }

  public String town() {
    return label.path("town").asText();
  }

  boolean kindOf(Suggestion suggestion) {
    String kind = suggestion.kind().name();
    return kind.equals(label.get("kind").asText())
        || kind.equals(label.path("alt_kind").asText())
        || kind.equals(label.path("alt").asText());
  }

  boolean routeOf(Suggestion suggestion) {
    String route = suggestion.route().name();
    return route.equals(label.get("route").asText()) || route.equals(label.path("alt").asText());
  }

  boolean subjectOf(Suggestion suggestion) {
    return suggestion.subject() != null
        && label.get("subject").asText().startsWith(suggestion.subject().code());
  }

  /** An accusation, or with one in it. */
  boolean accusing() {
    return "ACCUSATION".equals(label.get("kind").asText())
        || label.path("confidential").asBoolean(false);
  }
}
