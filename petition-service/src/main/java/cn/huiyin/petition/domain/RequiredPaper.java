package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.petition.domain.state.DispositionKind;
import cn.huiyin.petition.domain.state.part.ReportState;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * 归档应有的文书 (DOMAIN 2.15, document column): which paper a petition's own way requires. A notice to
 * the petitioner is required only where one was owed (第二十三条).
 */
@SuppressWarnings("ImmutableEnumChecker")
public enum RequiredPaper {
  TRANSFER_LETTER(on(DispositionKind.TRANSFERRED), "转送函", "密件转送单"),
  ASSIGNMENT_LETTER(on(DispositionKind.ASSIGNED), "交办函", "密件转送单"),
  GUIDANCE_NOTICE(on(DispositionKind.GUIDED), "引导告知书"),
  REFUSAL_NOTICE(ended(Conclusion.REFUSED), "不予受理告知书", "不再受理告知书"),
  REPEAT_ANSWER(ended(Conclusion.REPEAT_ANSWERED), "进展告知", "不再受理告知书"),
  SUGGESTION_REPLY(
      ended(
          Conclusion.ADOPTED,
          Conclusion.PARTLY_ADOPTED,
          Conclusion.NOT_ADOPTED,
          Conclusion.KEPT_FOR_REFERENCE),
      "答复函"),
  HANDOVER_LIST(ended(Conclusion.HANDED_OVER), "移交清单"),
  ROUTE_NOTICE(p -> p.dispatch().isPresent() && ended(Conclusion.ROUTED).test(p), "法定途径告知书"),
  ACCEPTANCE_NOTICE(p -> noticed(p) && p.handling().acceptedOn() != null, "受理告知书"),
  HEARING_RECORD(p -> p.handling().heardOn() != null, "笔录", "听证笔录"),
  EXTENSION_NOTICE(p -> noticed(p) && p.handling().extendedDays() > 0, "延期告知书"),
  SETTLEMENT(ended(Conclusion.SETTLED), "调解、和解协议书"),
  TERMINATION_NOTICE(ended(Conclusion.TERMINATED), "终止告知书"),
  OPINION(RequiredPaper::opinionServed, "处理意见书", "意见书稿"),
  PROOF_OF_SERVICE(RequiredPaper::opinionServed, "送达回证"),
  REVIEW_OPINION(
      p -> p.reviews().stream().anyMatch(review -> review.outcome() != null),
      "复查复核意见书",
      "复查意见书",
      "复核意见书"),
  CONCLUSION_REPORT(p -> p.reportState().filter(ReportState.ACCEPTED::equals).isPresent(), "办结报告");

  private final Predicate<Petition> required;
  private final Set<String> titles;
  private final String name;

  RequiredPaper(Predicate<Petition> required, String title, String... others) {
    this.required = required;
    this.name = title;
    Set<String> all = new HashSet<>(Arrays.asList(others));
    all.add(title);
    this.titles = Set.copyOf(all);
  }

  /** Names of the papers the petition's way requires and the file lacks. */
  public static List<String> missing(Petition petition, Set<String> onFile) {
    return Arrays.stream(values())
        .filter(paper -> paper.required.test(petition))
        .filter(paper -> Collections.disjoint(paper.titles, onFile))
        .map(paper -> paper.name)
        .toList();
  }

  private static Predicate<Petition> on(DispositionKind kind) {
    return p -> p.disposition().filter(disposition -> disposition.kind() == kind).isPresent();
  }

  private static Predicate<Petition> ended(Conclusion... conclusions) {
    Set<Conclusion> any = Set.of(conclusions);
    return p -> p.closing().filter(closing -> any.contains(closing.conclusion())).isPresent();
  }

  private static boolean noticed(Petition petition) {
    return petition.registration().noticeOwed();
  }

  private static boolean opinionServed(Petition petition) {
    return petition.opinion().filter(opinion -> opinion.servedOn() != null).isPresent();
  }
}
