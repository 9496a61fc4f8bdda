package cn.huiyin.petition.paper.issue;

import static cn.huiyin.petition.domain.paper.PaperSlot.REVIEW_LEVEL;
import static cn.huiyin.petition.domain.paper.PaperSlot.REVIEW_NO;
import static cn.huiyin.petition.domain.paper.PaperSlot.REVIEW_OUTCOME;
import static cn.huiyin.petition.domain.paper.PaperSlot.SERVED_PAPER;

import cn.huiyin.petition.domain.casefile.CaseFiles;
import cn.huiyin.petition.domain.casefile.CasePaper;
import cn.huiyin.petition.domain.casefile.PaperIssue;
import cn.huiyin.petition.domain.paper.PaperKind;
import cn.huiyin.petition.domain.paper.PaperSlot;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** 复查、复核与送达的事实: the review under way, and the paper that is served. */
@ApplicationScoped
class ReviewFacts {
  private static final Set<PaperKind> SERVED =
      EnumSet.of(PaperKind.OPINION, PaperKind.REVIEW_OPINION, PaperKind.REREVIEW_OPINION);

  private final CaseFiles files;

  @Inject
  ReviewFacts(CaseFiles files) {
    this.files = files;
  }

  void into(Map<PaperSlot, String> facts, PaperOrder order) {
    order.review().ifPresent(review -> review(facts, review));
    if (order.kind() == PaperKind.SERVICE_RECORD) {
      facts.put(SERVED_PAPER, served(order));
    }
  }

  private static void review(Map<PaperSlot, String> facts, ReviewCase review) {
    boolean reReview = review.level() == ReviewLevel.REREVIEW;
    facts.put(REVIEW_NO, review.reviewNo());
    facts.put(REVIEW_LEVEL, reReview ? "复核" : "复查");
    if (review.outcome() != null) {
      facts.put(REVIEW_OUTCOME, PaperWords.of(review.outcome(), reReview));
    }
  }

  private String served(PaperOrder order) {
    return files.papersOf(order.petition().id()).stream()
        .filter(paper -> paper.issue().map(PaperIssue::kind).filter(SERVED::contains).isPresent())
        .reduce((older, newer) -> newer)
        .map(ReviewFacts::titled)
        .orElse(null);
  }

  private static String titled(CasePaper paper) {
    String number = paper.issue().map(PaperIssue::letterNo).orElse(null);
    return number == null ? paper.title() : paper.title() + "（" + number + "）";
  }
}
