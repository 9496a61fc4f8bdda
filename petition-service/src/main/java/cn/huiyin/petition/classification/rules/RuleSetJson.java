package cn.huiyin.petition.classification.rules;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.petition.classification.domain.learning.DecidedText;
import cn.huiyin.petition.classification.domain.ruleset.RuleSet;
import cn.huiyin.petition.classification.domain.weighing.AccusationsStaySealed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 规则集的文字形式: as JSON; and what the program ships. */
@ApplicationScoped
public class RuleSetJson {
  private static final String SHIPPED = "/classification/rules.json";
  private static final String EXAMPLES = "/classification/examples.jsonl";

  private final ObjectMapper json;

  @Inject
  public RuleSetJson(ObjectMapper json) {
    this.json = json;
  }

  /** The rule set the program ships. */
  public RuleSet shipped() {
    return read(resource(SHIPPED));
  }

  /** Invented texts with what a person would decide: what there is to learn from at first. */
  public List<DecidedText> examples() {
    return resource(EXAMPLES).lines().map(this::example).toList();
  }

  /**
   * The accusations among them that the shipped rules seal with nothing learned beside: no rule set
   * may let one of these pass unsealed (第三十条).
   */
  public List<String> accusations() {
    return AccusationsStaySealed.sealedBy(
        shipped(),
        examples().stream()
            .filter(example -> example.label().startsWith(PetitionKind.ACCUSATION.name()))
            .map(DecidedText::text)
            .toList());
  }

  private DecidedText example(String line) {
    try {
      return json.readValue(line, DecidedText.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a shipped example can't be read", e);
    }
  }

  RuleSet read(String body) {
    try {
      return json.readValue(body, RuleSet.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a kept rule set can't be read", e);
    }
  }

  String write(RuleSet set) {
    try {
      return json.writeValueAsString(set);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a rule set can't be written", e);
    }
  }

  private static String resource(String path) {
    try (InputStream in = RuleSetJson.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("not to be read: " + path, e);
    }
  }
}
