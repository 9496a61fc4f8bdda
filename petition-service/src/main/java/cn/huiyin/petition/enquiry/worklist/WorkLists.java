package cn.huiyin.petition.enquiry.worklist;

import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.petition.enquiry.search.PetitionSummary;
import cn.huiyin.petition.enquiry.search.SqlConditions;
import cn.huiyin.petition.enquiry.search.SummaryQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** 工作清单的读取: counts, and each list from the longest waiting on. */
@RequestScoped
class WorkLists {
  private final ListConditions conditions;
  private final SummaryQuery query;

  @Inject
  WorkLists(ListConditions conditions, SummaryQuery query) {
    this.conditions = conditions;
    this.query = query;
  }

  WorkListsView counts(boolean mine) {
    return new WorkListsView(conditions.own().stream().map(list -> counted(list, mine)).toList());
  }

  boolean mayOpen(WorkList list) {
    return conditions.mayOpen(list);
  }

  List<PetitionSummary> page(WorkList list, boolean mine, Cursor after, int most) {
    return query.oldest(conditions.of(list, mine), after, most, conditions.texts());
  }

  private WorkListView counted(WorkList list, boolean mine) {
    SqlConditions standing = conditions.of(list, mine);
    return new WorkListView(list, list.chinese(), query.count(standing));
  }
}
