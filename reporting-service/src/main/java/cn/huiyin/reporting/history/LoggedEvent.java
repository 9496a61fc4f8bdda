package cn.huiyin.reporting.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * 已存事件: an event of the store, read by the field names of its contract. A field that is absent
 * reads as null, zero or false: a producer may add fields, and an event may arrive before others.
 *
 * @param occurredOn business date, Asia/Shanghai
 */
public record LoggedEvent(
    String type, long version, LocalDate occurredOn, boolean sealed, Map<String, Object> data) {

  /** A code, or null. */
  public String text(String field) {
    Object value = data.get(field);
    return value == null ? null : value.toString();
  }

  /** A whole number, or 0. */
  public int number(String field) {
    return data.get(field) instanceof Number number ? number.intValue() : 0;
  }

  /** A mark, or false. */
  public boolean flag(String field) {
    return Boolean.TRUE.equals(data.get(field));
  }

  /** A law date, or null. */
  public LocalDate date(String field) {
    return data.get(field) == null ? null : LocalDate.parse(text(field));
  }

  /** A law date, or the event's own business date. */
  public LocalDate dateOr(String field) {
    LocalDate named = date(field);
    return named == null ? occurredOn : named;
  }

  /** A list of codes, possibly empty. */
  public List<String> texts(String field) {
    return data.get(field) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }
}
