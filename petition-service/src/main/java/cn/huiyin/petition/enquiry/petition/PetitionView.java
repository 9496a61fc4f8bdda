package cn.huiyin.petition.enquiry.petition;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.SourceMark;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.PetitionContent;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.Disposition;
import cn.huiyin.petition.domain.state.DispositionKind;
import cn.huiyin.petition.domain.state.Registration;
import cn.huiyin.petition.enquiry.access.IdentityView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 信访件，按权限显示. */
@Schema(description = "信访件，按权限显示 A petition, as far as the caller may see")
public record PetitionView(
    UUID id,
    @Schema(maxLength = 40, examples = "QX-2024-W-000001") String petitionNo,
    OffsetDateTime receivedAt,
    Channel channel,
    @Schema(nullable = true) SourceMark sourceMark,
    @Schema(maxLength = 20, examples = "350521100") String divisionCode,
    @Schema(minimum = "1", maximum = "100000") int partySize,
    boolean anonymous,
    PetitionStage stage,
    @Schema(maxLength = 20, examples = "已登记") String stageName,
    @Schema(maxLength = 40, nullable = true) String ownerUnit,
    @Schema(nullable = true) ClassificationView classification,
    @Schema(nullable = true) DispositionKind disposition,
    @Schema(nullable = true) LocalDate disposedOn,
    @Schema(nullable = true) DispatchView dispatch,
    OutcomeView outcome,
    @Schema(maxItems = 100) List<ReviewSummary> reviews,
    boolean sealed,
    @Schema(description = "身份信息的显示程度 how much of the identity is shown") IdentityView identity,
    @Schema(nullable = true) PetitionerView petitioner,
    @Schema(maxLength = 20000, nullable = true) String text,
    @Schema(maxLength = 200, nullable = true) String place) {

  static PetitionView of(
      Petition petition,
      IdentityView identity,
      PetitionerView petitioner,
      PetitionContent content) {
    Registration registration = petition.registration();
    return new PetitionView(
        petition.id(),
        registration.petitionNo(),
        petition.receivedAt(),
        registration.channel(),
        registration.sourceMark(),
        registration.divisionCode(),
        registration.partySize(),
        registration.anonymous(),
        petition.stage(),
        petition.stage().chinese(),
        petition.ownerUnit(),
        petition.classification().map(ClassificationView::of).orElse(null),
        petition.disposition().map(Disposition::kind).orElse(null),
        petition.disposition().map(Disposition::disposedOn).orElse(null),
        petition.dispatch().map(DispatchView::of).orElse(null),
        OutcomeView.of(petition),
        petition.reviews().stream().map(ReviewSummary::of).toList(),
        petition.underSeal(),
        identity,
        petitioner,
        content == null ? null : content.body(),
        content == null ? null : content.place());
  }

  @Override
  public String toString() {
    return "PetitionView[" + id + "]";
  }
}
