package cn.huiyin.mediation.campaign.activity;

import cn.huiyin.kit.paging.PageFilter;
import cn.huiyin.mediation.domain.campaign.ActivityStage;
import cn.huiyin.mediation.persistence.Filter;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** 活动的筛选. */
public class ActivityFilter extends PageFilter {
  @QueryParam("stage")
  ActivityStage stage;

  @QueryParam("unitCode")
  @Size(max = 64)
  String unitCode;

  Filter filter() {
    return new Filter().equal("e.stage", stage).equal("e.unitCode", unitCode);
  }
}
