package cn.huiyin.petition.act;

import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.Classification;
import cn.huiyin.petition.domain.state.Closing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 办件结果: the petition as an act left it; its whole view is {@code GET /petitions/{id}}. */
@Schema(description = "办件后的状态 A petition as an act left it")
public record PetitionActView(
    UUID id,
    @Schema(maxLength = 40, examples = "350521-2026-W-000001") String petitionNo,
    PetitionStage stage,
    @Schema(maxLength = 20, examples = "已登记") String stageName,
    @Schema(maxLength = 40, nullable = true, examples = "U-XFJ") String ownerUnit,
    @Schema(nullable = true) PetitionKind kind,
    @Schema(nullable = true) Route route,
    @Schema(maxLength = 40, nullable = true, examples = "M-2026-000001") String matterNo,
    @Schema(nullable = true) Conclusion conclusion,
    @Schema(nullable = true) LocalDate concludedOn,
    @Schema(description = "此阶段可以办理的行为 what may be done now", maxItems = 80)
        List<PetitionAct> allowedActs,
    @Schema(minimum = "1", maximum = "1000000") long version) {

  public static PetitionActView of(Petition petition) {
    var classification = petition.classification();
    var closing = petition.closing();
    return new PetitionActView(
        petition.id(),
        petition.registration().petitionNo(),
        petition.stage(),
        petition.stage().chinese(),
        petition.ownerUnit(),
        classification.map(Classification::kind).orElse(null),
        classification.map(Classification::route).orElse(null),
        classification.map(Classification::matterNo).orElse(null),
        closing.map(Closing::conclusion).orElse(null),
        closing.map(Closing::concludedOn).orElse(null),
        List.copyOf(PetitionLifecycle.allowedIn(petition.stage()).keySet()),
        petition.eventVersion());
  }
}
