package cn.huiyin.kit.sample;

import cn.huiyin.kit.inbox.CaseEventHandler;
import cn.huiyin.kit.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;

/** The effect of a sample event: one row. A negative mark can't be handled. */
@ApplicationScoped
public class SampleEffects implements CaseEventHandler {
  private final EntityManager entities;

  @Inject
  public SampleEffects(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Set<String> types() {
    return Set.of("sample.opened", "sample.marked");
  }

  @Override
  public void handle(ReceivedEvent event) {
    int marks = event.data().path("marks").asInt();
    if (marks < 0) {
      throw new IllegalArgumentException("negative");
    }
    entities
        .createNativeQuery("INSERT INTO sample_effect VALUES (?, ?)")
        .setParameter(1, event.id())
        .setParameter(2, marks)
        .executeUpdate();
  }
}
