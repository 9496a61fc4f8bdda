package cn.huiyin.petition.samematter;

import cn.huiyin.petition.domain.likeness.LikenessReason;
import cn.huiyin.petition.domain.likeness.Proposal;
import cn.huiyin.petition.domain.likeness.SameMatterClass;
import cn.huiyin.petition.domain.stage.PetitionStage;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 同一事项的建议: the likeliest first. */
@Schema(description = "可能属于同一事项的信访件 Petitions this one may belong with; a person confirms")
public record SimilarView(@Schema(maxItems = 100) List<Candidate> candidates) {

  /** 一件建议. */
  @Schema(name = "SimilarPetition", description = "可能相关的一件 An earlier petition, and why")
  public record Candidate(
      UUID petitionId,
      @Schema(maxLength = 40, examples = "350521-2026-W-000001") String petitionNo,
      @Schema(description = "建议的类别 what this petition may be to it") SameMatterClass kind,
      @Schema(maxLength = 40, examples = "同一信访人、同一事项再次信访") String kindName,
      @Schema(minimum = "0", maximum = "1", examples = "0.86") double score,
      @Schema(maxItems = 30) List<Reason> reasons,
      PetitionStage stage,
      @Schema(maxLength = 40, nullable = true, examples = "M-350521-2026-W-000001") String matterNo,
      OffsetDateTime receivedAt,
      @Schema(
              minimum = "0",
              maximum = "100000000",
              examples = "2",
              description = "两件收到相隔的分钟数 minutes between the two")
          long minutesApart) {

    static Candidate of(ComparedPetition later, ComparedPetition earlier, Proposal proposal) {
      OffsetDateTime received = earlier.traits().receivedAt();
      return new Candidate(
          earlier.id(),
          earlier.petitionNo(),
          proposal.kind(),
          proposal.kind().chinese(),
          proposal.score(),
          proposal.reasons().stream().map(Reason::of).toList(),
          earlier.stage(),
          earlier.matterNo(),
          received,
          Duration.between(received, later.traits().receivedAt()).toMinutes());
    }
  }

  /** 一条理由. */
  @Schema(name = "LikenessReasonView", description = "理由 A reason a clerk can check")
  public record Reason(
      LikenessReason code,
      @Schema(maxLength = 40, examples = "电话相同") String text,
      @Schema(maxLength = 80, examples = "same phone") String english) {

    static Reason of(LikenessReason reason) {
      return new Reason(reason, reason.chinese(), reason.english());
    }
  }
}
