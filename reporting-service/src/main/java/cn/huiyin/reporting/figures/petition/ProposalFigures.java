package cn.huiyin.reporting.figures.petition;

import static cn.huiyin.reporting.figures.Dimension.OUTCOME;
import static cn.huiyin.reporting.figures.Dimension.TRAIT;
import static cn.huiyin.reporting.figures.Dimension.UNIT;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.facts.petition.ProposalFact;
import cn.huiyin.reporting.figures.Dims;
import cn.huiyin.reporting.figures.Entry;
import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.figures.FigureDeclaration;
import cn.huiyin.reporting.figures.FigureFamily;
import cn.huiyin.reporting.figures.FigureKind;
import cn.huiyin.reporting.figures.Metric;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 三项建议及其采纳 (第十四、四十、四十一条). */
public final class ProposalFigures implements FigureFamily {
  private static final String ISSUED = "proposal.issued";
  private static final String FEEDBACK = "proposal.feedback";
  private static final String OPEN = "proposal.open";

  @Override
  public List<Figure> figures() {
    return List.of(
        issued(ISSUED, "提出三项建议").declared(),
        issued("proposal.issued.improve_work", "提出改进工作建议").only(TRAIT, "IMPROVE_WORK").declared(),
        issued("proposal.issued.improve_policy", "提出完善政策建议")
            .only(TRAIT, "IMPROVE_POLICY")
            .declared(),
        issued("proposal.issued.accountability", "提出追究责任建议")
            .only(TRAIT, "ACCOUNTABILITY")
            .declared(),
        feedback(FEEDBACK, "收到建议反馈").declared(),
        feedback("proposal.feedback.adopted", "建议被采纳").only(OUTCOME, "ADOPTED").declared(),
        feedback("proposal.feedback.partly", "建议被部分采纳").only(OUTCOME, "PARTLY").declared(),
        feedback("proposal.feedback.not", "建议未被采纳").only(OUTCOME, "NOT").declared(),
        open("proposal.carried_in", "期初未反馈建议", FigureKind.OPENING_STOCK),
        open("proposal.carried_out", "期末未反馈建议", FigureKind.STOCK));
  }

  private static FigureDeclaration issued(String id, String phrase) {
    return proposal(id, phrase)
        .of(ISSUED)
        .counts("期内签发的改进工作、完善政策、追究责任建议（件）；起草后未签发的不计。单位为建议送交的机关。", "签发日");
  }

  private static FigureDeclaration feedback(String id, String phrase) {
    return proposal(id, phrase)
        .of(FEEDBACK)
        .counts("期内收到首次书面反馈的建议（件），不论建议在哪一年提出；采纳情况以首次反馈为准。", "收到反馈日")
        .cutBy("adoption", OUTCOME);
  }

  private static Figure open(String id, String phrase, FigureKind kind) {
    return proposal(id, phrase)
        .of(OPEN)
        .kind(kind)
        .counts("已签发、尚未收到书面反馈的建议（件）。", "签发日、收到反馈日")
        .declared();
  }

  private static FigureDeclaration proposal(String id, String phrase) {
    return Figure.declare(id).phrase(phrase, "件").cutBy(UNIT).cutBy("type", TRAIT);
  }

  @Override
  public List<Metric<? extends Fact>> metrics() {
    return List.of(
        Metric.each(ISSUED, ProposalFact.class, p -> count(ISSUED, p, p.issuedOn(), 1, null)),
        Metric.each(
            FEEDBACK, ProposalFact.class, p -> count(FEEDBACK, p, answeredOn(p), 1, p.adoption())),
        Metric.each(
            OPEN,
            ProposalFact.class,
            p ->
                Stream.concat(
                    count(OPEN, p, p.issuedOn(), 1, null),
                    count(OPEN, p, answeredOn(p), -1, null))));
  }

  /** Feedback that arrived before its proposal is known as issued waits for it. */
  private static LocalDate answeredOn(ProposalFact proposal) {
    return proposal.issuedOn() == null ? null : proposal.answeredOn();
  }

  private static Stream<Entry> count(
      String metric, ProposalFact proposal, LocalDate day, long by, String outcome) {
    Dims dims = Dims.NONE.ofUnit(proposal.organ()).with(proposal.kind(), outcome);
    return day == null
        ? Stream.empty()
        : Stream.of(new Entry(metric, day, proposal.caseId(), by, dims, false));
  }
}
