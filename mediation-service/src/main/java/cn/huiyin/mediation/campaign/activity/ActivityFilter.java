package cn.huiyin.mediation.campaign.activity;

import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.PageLimit;
import cn.huiyin.mediation.domain.campaign.ActivityStage;
import cn.huiyin.mediation.persistence.Filter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** 活动的筛选. */
public class ActivityFilter {
  @QueryParam("stage")
  ActivityStage stage;

  @QueryParam("unitCode")
  @Size(max = 64)
  String unitCode;

  @QueryParam("cursor")
  @Size(max = 512)
  String cursor;

  @QueryParam("limit")
  @Min(1)
  @Max(PageLimit.MOST)
  Integer limit;

  Filter filter() {
    return new Filter()
        .equal("e.stage", stage)
        .equal("e.unitCode", unitCode)
        .after(Cursor.decode(cursor, 1));
  }

  int most() {
    return PageLimit.of(limit);
  }
}
