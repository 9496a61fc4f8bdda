package cn.huiyin.disclosure.review;

import cn.huiyin.disclosure.casework.item.ItemFile;
import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** 保密审查: approves, refers, or decides that the item is not to be public. */
@ApplicationScoped
public class ReviewSecrecy {
  private final ItemFile file;

  @Inject
  public ReviewSecrecy(ItemFile file) {
    this.file = file;
  }

  @Transactional
  public DisclosureItem execute(
      UUID id, IfMatch seen, SecrecyReview review, Actor reviewer, LocalDate on) {
    DisclosureItem item = file.take(id, seen, reviewer);
    switch (review.outcome()) {
      case APPROVED -> item.approve(reviewer, on);
      case REFERRED -> item.refer(reviewer, on);
      case REJECTED -> item.reject(review.ground(), reviewer, on);
    }
    file.write(item, reviewer);
    return item;
  }
}
