package cn.huiyin.reporting.facts.petition;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.facts.Standing;
import cn.huiyin.reporting.history.CaseHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 信访件.
 *
 * @param division where the matter arose; channel, source, kind, subject and unit as last known
 * @param counts false for what no figure counts: voided doubles and tests, mere inquiries
 * @param registeredOn day of receipt, or null while that event is on its way
 * @param disposed first disposition (F1), or null
 * @param routed legal route by notice or effective transfer (F2), or null
 * @param conclusions each with its conclusion; until = reopened or redone
 * @param withdrawnOn day the petitioner withdrew it, or null
 * @param decisions review and re-review opinions (F3)
 * @param finalisedOn day its matter became final, or null
 * @param repeat 重复信访: of a matter that had been petitioned before (DOMAIN 2.12)
 * @param persons who came with a visit that was registered by itself, or 0: 批次 and 人次 are of visits
 *     only
 */
public record PetitionFact(
    UUID caseId,
    String caseNo,
    boolean sealed,
    String division,
    String channel,
    String source,
    String kind,
    String subject,
    String unit,
    boolean counts,
    LocalDate registeredOn,
    Dated disposed,
    Dated routed,
    List<Standing> conclusions,
    LocalDate withdrawnOn,
    List<Decision> decisions,
    LocalDate finalisedOn,
    boolean repeat,
    int persons,
    List<Supervised> supervisions,
    List<Deed> deeds)
    implements Fact {

  /** The fact of a petition's history. */
  public static PetitionFact of(CaseHistory history) {
    return PetitionFold.of(history);
  }

  /** Something of a kind on a day. */
  public record Dated(LocalDate on, String code) {}

  /**
   * 复查、复核意见.
   *
   * @param level REVIEW or REREVIEW
   */
  public record Decision(String level, String reviewNo, LocalDate on, String outcome) {}
}
