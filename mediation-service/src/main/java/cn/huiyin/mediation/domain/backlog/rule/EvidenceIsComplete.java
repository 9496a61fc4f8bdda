package cn.huiyin.mediation.domain.backlog.rule;

import cn.huiyin.events.backlog.EvidenceKind;
import cn.huiyin.events.backlog.ResolutionType;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.mediation.domain.backlog.RequiredEvidence;
import java.util.Collection;
import java.util.List;

/** 化解认定材料须齐全 (I-32, DOMAIN 4.4): one type, with all its evidence. */
public final class EvidenceIsComplete {
  private EvidenceIsComplete() {}

  /**
   * Asks the rule.
   *
   * @throws RuleBroken when a paper of the type is missing
   */
  public static void check(ResolutionType type, Collection<EvidenceKind> evidence) {
    List<EvidenceKind> missing =
        RequiredEvidence.of(type).stream().filter(kind -> !evidence.contains(kind)).toList();
    if (!missing.isEmpty()) {
      throw new RuleBroken(
          "EVIDENCE_INCOMPLETE",
          null,
          type + "类化解材料不齐，缺少" + missing,
          type + " lacks evidence " + missing);
    }
  }
}
