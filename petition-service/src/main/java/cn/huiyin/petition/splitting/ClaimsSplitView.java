package cn.huiyin.petition.splitting;

import cn.huiyin.petition.act.PetitionActView;
import cn.huiyin.petition.domain.Petition;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 拆分结果: the petition, and the petitions its claims became. */
@Schema(description = "拆分结果 The petition and its parts")
public record ClaimsSplitView(
    PetitionActView petition, @Schema(maxItems = 20) List<PetitionActView> parts) {

  static ClaimsSplitView of(Petition parent, List<Petition> children) {
    return new ClaimsSplitView(
        PetitionActView.of(parent), children.stream().map(PetitionActView::of).toList());
  }
}
