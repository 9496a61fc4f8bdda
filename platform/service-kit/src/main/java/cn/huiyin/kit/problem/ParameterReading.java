package cn.huiyin.kit.problem;

import cn.huiyin.kit.calendar.DateLimits;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/**
 * 参数的读法: a query parameter that is no code, no date, no number of the kind asked for is the
 * caller's 400; the framework alone would answer 404, as if the address were not there.
 */
@Provider
public class ParameterReading implements ParamConverterProvider {
  private static final Map<Class<?>, Function<String, Object>> PLAIN =
      Map.of(
          LocalDate.class, ParameterReading::day,
          Integer.class, Integer::valueOf,
          Boolean.class, ParameterReading::yesOrNo);

  @Override
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    if (type.isEnum()) {
      return new Reading<>(text -> type.cast(code(type, text)));
    }
    Function<String, Object> plain = PLAIN.get(type);
    return plain == null ? null : new Reading<>(text -> type.cast(plain.apply(text)));
  }

  private static Object code(Class<?> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName()));
  }

  private static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    if (!DateLimits.contain(day)) {
      throw new IllegalArgumentException("no date of a case");
    }
    return day;
  }

  private static Boolean yesOrNo(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }

  /** Reads one kind of parameter; blank is absent. */
  private record Reading<T>(Function<String, T> read) implements ParamConverter<T> {

    @Override
    public T fromString(String value) {
      if (value == null || value.isEmpty()) {
        return null;
      }
      try {
        return read.apply(value);
      } catch (RuntimeException e) {
        throw Problems.badRequest("BAD_PARAMETER", "参数格式不正确", "a parameter can't be read");
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
