package cn.huiyin.mediation.persistence;

import cn.huiyin.kit.paging.Cursor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * 筛选: conditions on one aggregate, joined by "and". Paths are our own; values are always
 * parameters. A condition on null is none.
 */
public final class Filter {
  private final StringBuilder where = new StringBuilder("1 = 1");
  private final List<Object> values = new ArrayList<>();

  /** The path has this value. */
  public Filter equal(String path, Object value) {
    return compare(path, "=", value);
  }

  /** The date is this day or later. */
  public Filter from(String path, LocalDate day) {
    return compare(path, ">=", day);
  }

  /** The date is this day or earlier. */
  public Filter to(String path, LocalDate day) {
    return compare(path, "<=", day);
  }

  /** The date is none, or this day or later. */
  public Filter noneOrFrom(String path, LocalDate day) {
    if (day != null) {
      values.add(day);
      where.append(" and (").append(path).append(" is null or ");
      where.append(path).append(" >= ?").append(values.size()).append(')');
    }
    return this;
  }

  /** A condition of our own, when asked for. */
  public Filter when(Boolean asked, String condition) {
    if (Boolean.TRUE.equals(asked)) {
      where.append(" and ").append(condition);
    }
    return this;
  }

  /** After the last row of the page before, in the order of ids. */
  public Filter after(Cursor cursor) {
    return compare("e.id", ">", cursor == null ? null : cursor.key(0, UUID::fromString));
  }

  private Filter compare(String path, String sign, Object value) {
    if (value != null) {
      values.add(value);
      where
          .append(" and ")
          .append(path)
          .append(' ')
          .append(sign)
          .append(" ?")
          .append(values.size());
    }
    return this;
  }

  <T> List<T> list(EntityManager entities, Class<T> type, int most) {
    TypedQuery<T> query =
        entities.createQuery(
            "select e from " + type.getSimpleName() + " e where " + where + " order by e.id", type);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query.setMaxResults(most).getResultList();
  }
}
