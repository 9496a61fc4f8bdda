package cn.huiyin.petition.domain.stage;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** 办理层级 (I-15): handling, review, re-review; no natural person acts on two of them. */
public enum WorkLevel {
  HANDLING("办理"),
  REVIEW("复查"),
  REREVIEW("复核");

  private static final Set<PetitionAct> HANDLING_ACTS =
      EnumSet.of(
          PetitionAct.ASSIGN_HANDLER,
          PetitionAct.ACCEPT,
          PetitionAct.INVESTIGATE,
          PetitionAct.HEAR_PETITIONER,
          PetitionAct.HOLD_HEARING,
          PetitionAct.ASK_EXTENSION,
          PetitionAct.DECLINE_EXTENSION,
          PetitionAct.EXTEND_HANDLING,
          PetitionAct.SETTLE,
          PetitionAct.DRAFT_OPINION,
          PetitionAct.APPROVE_OPINION,
          PetitionAct.SERVE_OPINION,
          PetitionAct.CORRECT_OPINION,
          PetitionAct.CORRECT_SUBSTANCE,
          PetitionAct.TERMINATE);

  private static final Set<PetitionAct> REVIEWING_ACTS =
      EnumSet.of(
          PetitionAct.REFUSE_REVIEW,
          PetitionAct.REFUSE_LATE_REVIEW,
          PetitionAct.ADMIT_LATE_REQUEST,
          PetitionAct.DRAFT_REVIEW_OPINION,
          PetitionAct.DECIDE_REVIEW,
          PetitionAct.REVOKE_ON_REVIEW,
          PetitionAct.SERVE_REVIEW_OPINION,
          PetitionAct.REFUSE_REREVIEW,
          PetitionAct.REFUSE_LATE_REREVIEW,
          PetitionAct.OPEN_REREVIEW_HEARING,
          PetitionAct.CLOSE_REREVIEW_HEARING,
          PetitionAct.DECIDE_REREVIEW,
          PetitionAct.REVOKE_ON_REREVIEW,
          PetitionAct.SERVE_REREVIEW_OPINION);

  private static final Set<PetitionStage> REREVIEW_STAGES =
      EnumSet.of(PetitionStage.REREVIEW_PENDING, PetitionStage.FINAL);

  private final String chinese;

  WorkLevel(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }

  /** The level on which an act is done; empty for the bureau's and the petitioner's acts. */
  public static Optional<WorkLevel> of(Transition row) {
    if (HANDLING_ACTS.contains(row.act())) {
      return Optional.of(HANDLING);
    }
    return REVIEWING_ACTS.contains(row.act())
        ? Optional.of(REREVIEW_STAGES.contains(row.from()) ? REREVIEW : REVIEW)
        : Optional.empty();
  }
}
