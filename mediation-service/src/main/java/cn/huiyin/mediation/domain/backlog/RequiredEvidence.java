package cn.huiyin.mediation.domain.backlog;

import static cn.huiyin.events.backlog.EvidenceKind.ACCEPTANCE_OR_CONTACT_NOTICE;
import static cn.huiyin.events.backlog.EvidenceKind.AGREEMENT_OR_DECISION;
import static cn.huiyin.events.backlog.EvidenceKind.DECISION_IN_FORCE;
import static cn.huiyin.events.backlog.EvidenceKind.EXHAUSTED_PROCEDURE;
import static cn.huiyin.events.backlog.EvidenceKind.EXPLANATION_RECORD;
import static cn.huiyin.events.backlog.EvidenceKind.LAWYER_COMMENT_OR_HEARING;
import static cn.huiyin.events.backlog.EvidenceKind.MEDIATION_AGREEMENT;
import static cn.huiyin.events.backlog.EvidenceKind.PROOF_OF_PERFORMANCE;

import cn.huiyin.events.backlog.EvidenceKind;
import cn.huiyin.events.backlog.ResolutionType;
import java.util.List;

/** 化解认定标准 (DOMAIN 4.4): the papers each type of resolution rests on, all of them. */
public final class RequiredEvidence {
  private RequiredEvidence() {}

  /** All papers of the type. */
  public static List<EvidenceKind> of(ResolutionType type) {
    return switch (type) {
      case RZ1 ->
          List.of(AGREEMENT_OR_DECISION, PROOF_OF_PERFORMANCE, ACCEPTANCE_OR_CONTACT_NOTICE);
      case RZ2 ->
          List.of(
              AGREEMENT_OR_DECISION,
              PROOF_OF_PERFORMANCE,
              ACCEPTANCE_OR_CONTACT_NOTICE,
              EXPLANATION_RECORD);
      case RZ3 -> List.of(EXHAUSTED_PROCEDURE, EXPLANATION_RECORD, LAWYER_COMMENT_OR_HEARING);
      case RZ4 -> List.of(DECISION_IN_FORCE, PROOF_OF_PERFORMANCE);
      case RZ5 -> List.of(MEDIATION_AGREEMENT, PROOF_OF_PERFORMANCE);
    };
  }
}
