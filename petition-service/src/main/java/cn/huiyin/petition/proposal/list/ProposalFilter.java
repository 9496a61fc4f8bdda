package cn.huiyin.petition.proposal.list;

import cn.huiyin.events.petition.ProposalKind;
import cn.huiyin.petition.proposal.domain.ProposalStage;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** 建议的检索条件: all optional, joined by "and". */
public class ProposalFilter {
  @Parameter(description = "建议类别 kind")
  @QueryParam("kind")
  ProposalKind kind;

  @Parameter(description = "阶段 stage")
  @QueryParam("stage")
  ProposalStage stage;

  @Parameter(description = "受建议单位 the organ", example = "U-HBJ")
  @QueryParam("organ")
  @Size(max = 40)
  String organ;

  @Parameter(description = "游标 cursor of the next page")
  @QueryParam("cursor")
  @Size(max = 512)
  String cursor;

  @Parameter(description = "每页条数 rows in a page")
  @QueryParam("limit")
  @Min(1)
  @Max(200)
  Integer limit;
}
