package cn.huiyin.petition.supervision.list;

import cn.huiyin.events.petition.SupervisionGround;
import cn.huiyin.kit.paging.PageFilter;
import cn.huiyin.petition.domain.oversight.SupervisionStage;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** 督办的检索条件: all optional, joined by "and". */
public class SupervisionFilter extends PageFilter {
  @Parameter(description = "被督办单位 the supervised unit", example = "U-HBJ")
  @QueryParam("unit")
  @Size(max = 40)
  String unit;

  @Parameter(description = "督办状态 where it stands")
  @QueryParam("status")
  SupervisionStage status;

  @Parameter(description = "督办理由 ground")
  @QueryParam("ground")
  SupervisionGround ground;

  @Parameter(description = "信访件 petition")
  @QueryParam("petition")
  UUID petition;
}
