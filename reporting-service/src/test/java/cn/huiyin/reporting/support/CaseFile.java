package cn.huiyin.reporting.support;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.EventCatalogue;
import cn.huiyin.reporting.history.CaseHistory;
import cn.huiyin.reporting.history.LoggedEvent;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A case's history for tests, made of the producers' contract records as they go over the wire. */
public final class CaseFile {
  public static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  /** An event with its envelope. */
  public record Sent(
      UUID eventId,
      String topic,
      UUID caseId,
      String caseType,
      long version,
      LocalDate on,
      CaseEvent event) {
    public String type() {
      return EventCatalogue.typeOf(event.getClass());
    }

    LoggedEvent logged() {
      Map<String, Object> data = JSON.convertValue(event, new TypeReference<>() {});
      return new LoggedEvent(type(), version, on, topic.contains("sealed"), data);
    }
  }

  private final UUID id;
  private final String caseType;
  private final List<Sent> events = new ArrayList<>();
  private String topic;

  private CaseFile(String topic, String caseType, String name) {
    this.topic = topic;
    this.caseType = caseType;
    this.id = idOf(caseType + "/" + name);
  }

  public static CaseFile of(String topic, String caseType, String name) {
    return new CaseFile(topic, caseType, name);
  }

  public static UUID idOf(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  public CaseFile on(LocalDate day, CaseEvent event) {
    long version = events.size() + 1L;
    events.add(new Sent(idOf(id + "#" + version), topic, id, caseType, version, day, event));
    return this;
  }

  public CaseFile on(String day, CaseEvent event) {
    return on(LocalDate.parse(day), event);
  }

  /** From here on its events go under seal. */
  public CaseFile sealed(String sealedTopic) {
    topic = sealedTopic;
    return this;
  }

  public UUID id() {
    return id;
  }

  public List<Sent> sent() {
    return List.copyOf(events);
  }

  public CaseHistory history() {
    return historyOf(events);
  }

  /** The history that events of one case make, in whatever order they come. */
  public static CaseHistory historyOf(List<Sent> arrived) {
    return new CaseHistory(
        arrived.get(0).caseId(),
        arrived.get(0).caseType(),
        arrived.stream().map(Sent::logged).toList());
  }
}
