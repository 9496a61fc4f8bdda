package cn.huiyin.petition.classification.domain.weighing;

import cn.huiyin.petition.classification.domain.ruleset.SubjectRule;
import cn.huiyin.petition.classification.domain.ruleset.Vote;
import cn.huiyin.petition.classification.domain.signal.SubjectFinding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * 内容分类的选定 (DOMAIN 8.1-7): by the words found, by what texts like it were decided as, and by the
 * kind.
 *
 * @param learned how likely each first-level code is by decided texts
 */
record SubjectPick(List<SubjectFinding> findings, Map<String, Double> learned) {
  private static final double OF_THE_ROUTE = 2.5;
  private static final double OF_DECIDED = 4;
  private static final double LEAST = 1;

  /** The subject, or null when neither words nor decided texts speak of one. */
  SubjectRule forCandidate(Candidate candidate) {
    return findings.stream()
        .filter(finding -> accusing(finding.subject()) == accusing(candidate))
        .filter(finding -> heard(finding) >= LEAST)
        .max(
            Comparator.comparingDouble(
                finding -> heard(finding) + fit(finding.subject(), candidate)))
        .map(SubjectFinding::subject)
        .orElse(null);
  }

  private double heard(SubjectFinding finding) {
    return finding.score() + OF_DECIDED * learned.getOrDefault(finding.subject().code(), 0.0);
  }

  /** More when the subject belongs to this kind or route. */
  private static double fit(SubjectRule subject, Candidate candidate) {
    List<Vote> kept = subject.forKinds();
    boolean ofRoute = candidate.route().vote().filter(kept::contains).isPresent();
    boolean ofKind = kept.contains(Vote.valueOf(candidate.kind().name()));
    return ofRoute || ofKind ? OF_THE_ROUTE : 0;
  }

  private static boolean accusing(SubjectRule subject) {
    return subject.forKinds().contains(Vote.ACCUSATION);
  }

  private static boolean accusing(Candidate candidate) {
    return Vote.ACCUSATION.name().equals(candidate.kind().name());
  }
}
