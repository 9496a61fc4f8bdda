package cn.huiyin.petition.enquiry.petition;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.SourceMark;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.PetitionContent;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.Closing;
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
@Schema(
    description =
        "信访件，按权限显示；identity为DATES的只有编号和日期 A petition, as far as the caller may see; of DATES only"
            + " number and days")
public record PetitionView(
    UUID id,
    @Schema(maxLength = 40, examples = "QX-2024-W-000001") String petitionNo,
    OffsetDateTime receivedAt,
    @Schema(nullable = true) Channel channel,
    @Schema(nullable = true) SourceMark sourceMark,
    @Schema(maxLength = 20, nullable = true, examples = "350521100") String divisionCode,
    @Schema(minimum = "1", maximum = "100000", nullable = true) Integer partySize,
    @Schema(nullable = true) Boolean anonymous,
    @Schema(nullable = true) PetitionStage stage,
    @Schema(maxLength = 20, nullable = true, examples = "已登记") String stageName,
    @Schema(maxLength = 40, nullable = true) String ownerUnit,
    @Schema(nullable = true) ClassificationView classification,
    @Schema(nullable = true) DispositionKind disposition,
    @Schema(nullable = true) LocalDate disposedOn,
    @Schema(nullable = true) DispatchView dispatch,
    @Schema(nullable = true) LocalDate concludedOn,
    @Schema(nullable = true) OutcomeView outcome,
    @Schema(maxItems = 100) List<ReviewSummary> reviews,
    boolean sealed,
    @Schema(description = "身份信息的显示程度 how much of the identity is shown") IdentityView identity,
    @Schema(nullable = true) PetitionerView petitioner,
    @Schema(maxLength = 20000, nullable = true) String text,
    @Schema(maxLength = 200, nullable = true) String place) {

  /**
   * As far as it may be seen.
   *
   * @param handler pseudonym of the assigned person, or null where it isn't shown
   */
  static PetitionView of(
      Petition petition,
      IdentityView identity,
      PetitionerView petitioner,
      PetitionContent content,
      String handler) {
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
        petition.dispatch().map(it -> DispatchView.of(it, handler)).orElse(null),
        petition.closing().map(Closing::concludedOn).orElse(null),
        OutcomeView.of(petition),
        petition.reviews().stream().map(ReviewSummary::of).toList(),
        petition.underSeal(),
        identity,
        petitioner,
        content == null ? null : content.body(),
        content == null ? null : content.place());
  }

  /** Only that it exists, and its days. */
  static PetitionView datesOf(Petition petition) {
    return new PetitionView(
        petition.id(),
        petition.registration().petitionNo(),
        petition.receivedAt(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        petition.disposition().map(Disposition::disposedOn).orElse(null),
        null,
        petition.closing().map(Closing::concludedOn).orElse(null),
        null,
        List.of(),
        petition.underSeal(),
        IdentityView.DATES,
        null,
        null,
        null);
  }

  @Override
  public String toString() {
    return "PetitionView[" + id + "]";
  }
}
