package cn.huiyin.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Makes the specimen of a record that its golden JSON shows: the same one every time. */
final class Specimen {
  private static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-000000000001");

  private Specimen() {}

  static Object of(Class<?> record) throws ReflectiveOperationException {
    RecordComponent[] components = record.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = value(components[i].getGenericType(), components[i].getName());
    }
    var constructor = record.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  private static Object value(Type type, String name) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType list) {
      return List.of(value(list.getActualTypeArguments()[0], name));
    }
    Class<?> plain = (Class<?>) type;
    if (plain == UUID.class) {
      return ID;
    } else if (plain == LocalDate.class) {
      return LocalDate.of(2024, 2, 29);
    } else if (plain == OffsetDateTime.class) {
      return OffsetDateTime.of(2024, 2, 29, 9, 0, 0, 0, ZoneOffset.ofHours(8));
    } else if (plain == boolean.class || plain == Boolean.class) {
      return true;
    } else if (plain == int.class || plain == Integer.class) {
      return 3;
    } else if (plain == long.class || plain == Long.class) {
      return 3L;
    } else if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    } else if (plain.isRecord()) {
      return of(plain);
    } else if (plain == String.class) {
      return name.toUpperCase(java.util.Locale.ROOT) + "-1";
    }
    throw new IllegalStateException(plain + " is no type for an event field");
  }
}
