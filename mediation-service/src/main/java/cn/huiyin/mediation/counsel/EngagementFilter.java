package cn.huiyin.mediation.counsel;

import cn.huiyin.kit.paging.PageFilter;
import cn.huiyin.mediation.persistence.Filter;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** 聘请的筛选条件; all given ones must hold. */
public class EngagementFilter extends PageFilter {
  @QueryParam("engagementNo")
  @Size(max = 64)
  String engagementNo;

  @QueryParam("lawyerId")
  @Size(max = 64)
  String lawyerId;

  @QueryParam("inOffice")
  Boolean inOffice;

  Filter filter() {
    return new Filter()
        .equal("e.engagementNo", engagementNo)
        .equal("e.lawyerId", lawyerId)
        .when(inOffice, "e.endedOn is null");
  }
}
