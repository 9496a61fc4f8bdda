package cn.huiyin.petition.proposal.list;

import cn.huiyin.events.petition.ProposalKind;
import cn.huiyin.kit.paging.PageFilter;
import cn.huiyin.petition.proposal.domain.ProposalStage;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** 建议的检索条件: all optional, joined by "and". */
public class ProposalFilter extends PageFilter {
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
}
