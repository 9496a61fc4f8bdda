package cn.huiyin.petition.linking;

import cn.huiyin.events.petition.LinkRelation;
import cn.huiyin.petition.domain.link.PetitionLink;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 关联的一条. */
@Schema(description = "关联 A link between two petitions")
public record LinkView(
    UUID linkId,
    @Schema(description = "在后的信访件 the later petition") UUID petitionId,
    @Schema(description = "在前的信访件 the earlier petition") UUID otherPetitionId,
    LinkRelation relation,
    LocalDate linkedOn,
    @Schema(nullable = true) LocalDate undoneOn,
    @Schema(nullable = true, maxLength = 40, examples = "ANOTHER_MATTER") String undoneReason) {

  static LinkView of(PetitionLink link) {
    return new LinkView(
        link.id(),
        link.petitionId(),
        link.otherId(),
        link.relation(),
        link.linkedOn(),
        link.undoneOn().orElse(null),
        link.undoneReason().orElse(null));
  }
}
