package cn.huiyin.petition.splitting;

import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.part.Part;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 拆出的诉求: which petition it went to, and whether that one has come to its end. */
@Schema(description = "拆出的诉求 A claim that was split off")
public record PartView(
    @Schema(minimum = "1", maximum = "20") int claimNo,
    @Schema(maxLength = 40, examples = "350521-2026-L-000002") String petitionNo,
    @Schema(nullable = true, description = "办结或者撤回之日 concluded or withdrawn on")
        LocalDate endedOn) {

  static List<PartView> of(Petition petition) {
    return petition.parts().stream().map(PartView::of).toList();
  }

  private static PartView of(Part part) {
    return new PartView(part.claimNo(), part.childNo(), part.endedOn());
  }
}
