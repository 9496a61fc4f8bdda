package cn.huiyin.disclosure.casework.item;

import cn.huiyin.disclosure.casework.UnitScope;
import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.disclosure.domain.item.DisclosureItems;
import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** 公开信息案卷: takes an item out for an act and writes the act down. */
@ApplicationScoped
public class ItemFile {
  private final DisclosureItems items;
  private final ActJournal journal;

  @Inject
  public ItemFile(DisclosureItems items, ActJournal journal) {
    this.items = items;
    this.journal = journal;
  }

  /** The item for an act, at the version the actor has seen. */
  public DisclosureItem take(UUID id, IfMatch seen, Actor actor) {
    DisclosureItem item = items.find(id).orElseThrow(Problems::notFound);
    UnitScope.check(actor, item.unitCode());
    seen.check(item);
    return item;
  }

  /** A new item. */
  public void open(DisclosureItem item, Actor actor) {
    items.add(item);
    write(item, actor);
  }

  /** Writes down what the act did. */
  public void write(DisclosureItem item, Actor actor) {
    journal.record(item, actor);
  }
}
