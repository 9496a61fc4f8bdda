package cn.huiyin.mediation.casefile;

import cn.huiyin.events.mediation.MediationOutcome;
import cn.huiyin.events.mediation.MediationSource;
import cn.huiyin.kit.paging.PageFilter;
import cn.huiyin.mediation.domain.mediation.MediationStage;
import cn.huiyin.mediation.persistence.Filter;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** 评理案件的筛选条件; all given ones must hold. */
public class MediationCaseFilter extends PageFilter {
  @QueryParam("caseNo")
  @Size(max = 64)
  String caseNo;

  @QueryParam("stage")
  MediationStage stage;

  @QueryParam("source")
  MediationSource source;

  @QueryParam("outcome")
  MediationOutcome outcome;

  @QueryParam("roomCode")
  @Size(max = 64)
  String roomCode;

  @QueryParam("divisionCode")
  @Size(max = 64)
  String divisionCode;

  @QueryParam("petitionNo")
  @Size(max = 64)
  String petitionNo;

  @QueryParam("matterNo")
  @Size(max = 64)
  String matterNo;

  @QueryParam("concludedFrom")
  LocalDate concludedFrom;

  @QueryParam("concludedTo")
  LocalDate concludedTo;

  @QueryParam("pendingLink")
  Boolean pendingLink;

  Filter filter() {
    return new Filter()
        .equal("e.facts.caseNo", caseNo)
        .equal("e.facts.stage", stage)
        .equal("e.facts.source", source)
        .equal("e.facts.outcome", outcome)
        .equal("e.facts.roomCode", roomCode)
        .equal("e.facts.divisionCode", divisionCode)
        .equal("e.facts.petitionNo", petitionNo)
        .equal("e.facts.matterNo", matterNo)
        .from("e.dates.concludedOn", concludedFrom)
        .to("e.dates.concludedOn", concludedTo)
        .when(pendingLink, "e.facts.petitionNo is not null and e.facts.petitionId is null");
  }
}
