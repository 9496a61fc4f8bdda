package cn.huiyin.mediation.backlog;

import cn.huiyin.events.backlog.BacklogSource;
import cn.huiyin.events.backlog.ResolutionType;
import cn.huiyin.kit.paging.PageFilter;
import cn.huiyin.mediation.domain.backlog.BacklogStage;
import cn.huiyin.mediation.persistence.Filter;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** 积案的筛选条件; all given ones must hold. */
public class BacklogCaseFilter extends PageFilter {
  @QueryParam("caseNo")
  @Size(max = 64)
  String caseNo;

  @QueryParam("stage")
  BacklogStage stage;

  @QueryParam("source")
  BacklogSource source;

  @QueryParam("unitCode")
  @Size(max = 64)
  String unitCode;

  @QueryParam("resolutionType")
  ResolutionType resolutionType;

  @QueryParam("confirmedFrom")
  LocalDate confirmedFrom;

  @QueryParam("confirmedTo")
  LocalDate confirmedTo;

  @QueryParam("pendingLink")
  Boolean pendingLink;

  Filter filter() {
    return new Filter()
        .equal("e.facts.caseNo", caseNo)
        .equal("e.facts.stage", stage)
        .equal("e.facts.source", source)
        .equal("e.facts.unitCode", unitCode)
        .equal("e.facts.resolutionType", resolutionType)
        .from("e.dates.confirmedOn", confirmedFrom)
        .to("e.dates.confirmedOn", confirmedTo)
        .when(pendingLink, "e.facts.petitionNo is not null and e.facts.petitionId is null");
  }
}
