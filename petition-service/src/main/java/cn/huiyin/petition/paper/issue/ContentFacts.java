package cn.huiyin.petition.paper.issue;

import static cn.huiyin.petition.domain.paper.PaperSlot.*;

import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.petition.domain.casefile.CaseFiles;
import cn.huiyin.petition.domain.casefile.CasePaper;
import cn.huiyin.petition.domain.casefile.PaperIssue;
import cn.huiyin.petition.domain.casefile.PetitionContent;
import cn.huiyin.petition.domain.paper.PaperKind;
import cn.huiyin.petition.domain.paper.PaperSlot;
import cn.huiyin.petition.domain.state.Opinion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 内容事实: what was asked, and what the approved draft found and decided on each claim. */
@ApplicationScoped
class ContentFacts {
  /** What was drafted and approved is what the paper says. */
  private static final Map<PaperKind, String> DRAFTS =
      Map.of(
          PaperKind.OPINION, "意见书稿",
          PaperKind.REVIEW_OPINION, "复查意见书稿",
          PaperKind.REREVIEW_OPINION, "复核意见书稿");

  private static final String GAP = "　";
  private static final String BASIS_LINE = "\n依据：";
  private static final String[] ORDINALS = {
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七",
    "十八", "十九", "二十"
  };

  private final CaseFiles files;

  @Inject
  ContentFacts(CaseFiles files) {
    this.files = files;
  }

  void into(Map<PaperSlot, String> facts, PaperOrder order) {
    PetitionContent content = files.contentOf(order.petition().id()).orElse(null);
    if (content == null) {
      return;
    }
    List<String> claims = content.claims();
    facts.put(CONTENT, content.body());
    facts.put(PLACE, content.place());
    facts.put(CLAIMS, claims(claims));
    if (order.kind() == PaperKind.ARCHIVE_COVER) {
      facts.put(PAPERS, papers(order));
    }
    if (order.kind() == PaperKind.OPINION) {
      facts.put(CLAIM_OUTCOMES, outcomes(claims, order));
    }
    if (DRAFTS.containsKey(order.kind())) {
      draft(facts, order);
    }
  }

  /** 卷内文书目录: the receipt may not be drawn up yet, but belongs to every file. */
  private String papers(PaperOrder order) {
    String receipt =
        PaperKind.RECEIPT.chinese()
            + GAP
            + PaperWords.day(order.petition().registration().receivedOn());
    return Stream.concat(
            Stream.of(receipt),
            files.papersOf(order.petition().id()).stream()
                .filter(paper -> !paper.is(PaperKind.RECEIPT))
                .map(ContentFacts::entry))
        .collect(Collectors.joining("\n"));
  }

  private static String entry(CasePaper paper) {
    String number = paper.issue().map(PaperIssue::letterNo).orElse(null);
    return paper.title()
        + GAP
        + (number == null ? "" : number + GAP)
        + PaperWords.day(paper.issuedOn());
  }

  private static String claims(List<String> claims) {
    return claims.size() == 1 ? claims.get(0) : numbered(claims.size(), i -> claims.get(i));
  }

  /** 每项诉求一个结论 (I-13). */
  private static String outcomes(List<String> claims, PaperOrder order) {
    List<ClaimOutcome> outcomes =
        order.petition().opinion().map(Opinion::outcomes).orElse(List.of());
    if (outcomes.size() == 1) {
      return "对你提出的诉求，" + PaperWords.of(outcomes.get(0)) + "。";
    }
    return numbered(
        outcomes.size(),
        i ->
            (i < claims.size() ? "关于“" + claims.get(i) + "”的诉求，" : "")
                + PaperWords.of(outcomes.get(i))
                + "。");
  }

  private static String numbered(int count, IntFunction<String> text) {
    return IntStream.range(0, count)
        .mapToObj(i -> "（" + ORDINALS[Math.min(i, ORDINALS.length - 1)] + "）" + text.apply(i))
        .collect(Collectors.joining("\n"));
  }

  private void draft(Map<PaperSlot, String> facts, PaperOrder order) {
    files.papersOf(order.petition().id()).stream()
        .filter(paper -> paper.title().equals(DRAFTS.get(order.kind())))
        .reduce((older, newer) -> newer)
        .map(CasePaper::body)
        .ifPresent(
            body -> {
              int cut = body.lastIndexOf(BASIS_LINE);
              facts.put(FACTS, cut < 0 ? body : body.substring(0, cut));
              facts.put(BASIS, cut < 0 ? null : body.substring(cut + BASIS_LINE.length()));
            });
  }
}
