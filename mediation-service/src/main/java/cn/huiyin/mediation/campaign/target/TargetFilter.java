package cn.huiyin.mediation.campaign.target;

import cn.huiyin.kit.paging.PageFilter;
import cn.huiyin.mediation.persistence.Filter;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** 年度目标的筛选条件. */
public class TargetFilter extends PageFilter {
  @QueryParam("metric")
  @Size(max = 64)
  String metric;

  Filter filter() {
    return new Filter().equal("e.metric", metric);
  }
}
