package cn.huiyin.mediation.persistence;

import cn.huiyin.kit.casework.Aggregate;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageFilter;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 一类案件的存取. */
abstract class Store<T extends Aggregate> {
  private final EntityManager entities;
  private final Class<T> type;
  private final String numberPath;

  /**
   * The store of one kind of case.
   *
   * @param numberPath path of the aggregate's own number, such as {@code e.roomCode}
   */
  Store(EntityManager entities, Class<T> type, String numberPath) {
    this.entities = entities;
    this.type = type;
    this.numberPath = numberPath;
  }

  public void add(T aggregate) {
    entities.persist(aggregate);
  }

  public Optional<T> find(UUID id) {
    return Optional.ofNullable(entities.find(type, id));
  }

  /**
   * The one with this number. Doesn't flush first, so that a batch of rows goes to the database as
   * a batch; a number given twice within one transaction is found by the unique index.
   */
  public Optional<T> numbered(String number) {
    return entities
        .createQuery(
            "select e from " + type.getSimpleName() + " e where " + numberPath + " = ?1", type)
        .setParameter(1, number)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultStream()
        .findFirst();
  }

  /** Whether the number is in use. */
  public boolean has(String number) {
    return numbered(number).isPresent();
  }

  /** A page of those that pass the filter, in the order of ids. */
  public Page<T> page(Filter filter, PageFilter asked) {
    int most = asked.most();
    List<T> found = list(filter.after(asked.after(1)), most + 1);
    return Page.of(found, most, each -> Cursor.of(each.id()));
  }

  /** At most so many that pass the filter, in the order of ids. */
  List<T> list(Filter filter, int most) {
    return filter.list(entities, type, most);
  }
}
