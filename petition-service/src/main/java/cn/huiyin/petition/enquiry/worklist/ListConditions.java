package cn.huiyin.petition.enquiry.worklist;

import cn.huiyin.kit.identity.Caller;
import cn.huiyin.petition.enquiry.access.ScopeCondition;
import cn.huiyin.petition.enquiry.access.Viewer;
import cn.huiyin.petition.enquiry.search.SqlConditions;
import cn.huiyin.petition.enquiry.search.TextsShown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** 清单的条件 for the caller: which lists there are, and what of each may be seen. */
@RequestScoped
class ListConditions {
  private final Caller caller;
  private final Viewer viewer;

  @Inject
  ListConditions(Caller caller, Viewer viewer) {
    this.caller = caller;
    this.viewer = viewer;
  }

  List<WorkList> own() {
    return Arrays.stream(WorkList.values()).filter(this::mayOpen).toList();
  }

  boolean mayOpen(WorkList list) {
    return caller.hasAny(list.roles()) && (!list.whose().ofUnit() || caller.unit() != null);
  }

  /**
   * What stands on a list for the caller.
   *
   * @param mine only what is assigned to the caller
   */
  SqlConditions of(WorkList list, boolean mine) {
    ScopeCondition scope = viewer.scope();
    SqlConditions conditions = new SqlConditions().add(list.sql());
    if (list.whose().ofUnit()) {
      conditions.add(list.whose().sql(), caller.unit());
    }
    if (mine) {
      conditions.add("p.handler = ?", caller.staffId());
    }
    return conditions.add(scope.sql(), scope.values().toArray());
  }

  TextsShown texts() {
    return TextsShown.to(viewer);
  }
}
