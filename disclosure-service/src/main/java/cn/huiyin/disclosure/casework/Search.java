package cn.huiyin.disclosure.casework;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 检索条件: conditions joined by and; an absent value is no condition. The texts of conditions are
 * ours, the values are always bound.
 *
 * @param <T> the entity looked for, named {@code c} in conditions
 */
public final class Search<T> {
  private final Class<T> entity;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  public Search(Class<T> entity) {
    this.entity = entity;
  }

  /** A condition on one named value. */
  public Search<T> where(String condition, String name, Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
    return this;
  }

  /** A condition without value. */
  public Search<T> where(String condition) {
    conditions.add(condition);
    return this;
  }

  /** A value some condition names. */
  public Search<T> with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** A pattern that finds the text anywhere; per cent and underscore are letters in it. */
  public static String containing(String text) {
    if (text == null) {
      return null;
    }
    return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  /** The first rows in an order. */
  public List<T> list(EntityManager entities, String order, int most) {
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    TypedQuery<T> query =
        entities.createQuery(
            "select c from " + entity.getSimpleName() + " c" + where + " order by " + order,
            entity);
    values.forEach(query::setParameter);
    return query.setMaxResults(most).getResultList();
  }
}
