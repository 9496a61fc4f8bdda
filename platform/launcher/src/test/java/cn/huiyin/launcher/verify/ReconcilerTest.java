package cn.huiyin.launcher.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("对账")
class ReconcilerTest {
  @Test
  @DisplayName("发出的与收下的事件逐主题相等才算通过")
  void whatWasSentMustBeStored() throws Exception {
    Map<String, JsonNode> documents = new LinkedHashMap<>();
    documents.put("petition-service", json("{'published':{'org.v1':2,'petition.lifecycle.v1':5}}"));
    documents.put("mediation-service", json("{'published':{'petition.lifecycle.v1':1}}"));
    documents.put(
        "reporting-service",
        json(
            "{'published':{},'checks':[{'id':'reporting.every-event-folded',"
                + "'detail':'org.v1=2 petition.lifecycle.v1=5'}]}"));
    assertThat(Reconciler.sentIsStored(documents))
        .containsExactly(
            new Check("all", "stored.org.v1", true, 2, ""),
            new Check("all", "stored.petition.lifecycle.v1", false, 5, "sent 6, stored 5"));
  }

  @Test
  @DisplayName("一项不符就不通过，并说出是哪一项")
  void aFailedCheckIsShown() throws Exception {
    JsonNode document =
        json("{'checks':[{'id':'audit.whole','ok':false,'count':9,'detail':'line 4'}]}");
    assertThat(Reconciler.ownChecks("petition-service", document))
        .contains(new Check("petition-service", "audit.whole", false, 9, "line 4"))
        .filteredOn(check -> check.id().equals("consumer.caught-up"))
        .allMatch(check -> !check.ok());
  }

  private static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text.replace('\'', '"'));
  }
}
