package cn.huiyin.events;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Event names ↔ records of one producer, read from its sealed interface. */
public final class EventCatalogue {
  private final Map<String, Class<? extends CaseEvent>> byType = new LinkedHashMap<>();

  private EventCatalogue() {}

  /**
   * The catalogue of a producer's sealed interface.
   *
   * @throws IllegalStateException when a record has no {@link EventType} or two share one
   */
  public static EventCatalogue of(Class<? extends CaseEvent> sealedInterface) {
    EventCatalogue catalogue = new EventCatalogue();
    Arrays.stream(sealedInterface.getPermittedSubclasses())
        .forEach(type -> catalogue.add(type.asSubclass(CaseEvent.class)));
    return catalogue;
  }

  /** The name of an event's type. */
  public static String typeOf(Class<?> eventClass) {
    EventType type = eventClass.getAnnotation(EventType.class);
    if (type == null) {
      throw new IllegalStateException(eventClass.getName() + " has no @EventType");
    }
    return type.value();
  }

  private void add(Class<? extends CaseEvent> eventClass) {
    if (byType.put(typeOf(eventClass), eventClass) != null) {
      throw new IllegalStateException("two events are named " + typeOf(eventClass));
    }
  }

  /** The record of a name, or null when the name is not this producer's. */
  public Class<? extends CaseEvent> classOf(String type) {
    return byType.get(type);
  }

  /** Every name with its record, in the order of the sealed interface. */
  public Map<String, Class<? extends CaseEvent>> all() {
    return Map.copyOf(byType);
  }
}
