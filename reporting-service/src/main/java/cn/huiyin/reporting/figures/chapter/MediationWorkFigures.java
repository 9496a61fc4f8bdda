package cn.huiyin.reporting.figures.chapter;

import static cn.huiyin.reporting.figures.Dimension.DIVISION;
import static cn.huiyin.reporting.figures.Dimension.OUTCOME;
import static cn.huiyin.reporting.figures.Dimension.TRAIT;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.facts.mediation.MediationFact;
import cn.huiyin.reporting.facts.mediation.MediationFact.Admission;
import cn.huiyin.reporting.facts.mediation.MediationFact.Session;
import cn.huiyin.reporting.figures.Dims;
import cn.huiyin.reporting.figures.Entry;
import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.figures.FigureDeclaration;
import cn.huiyin.reporting.figures.FigureFamily;
import cn.huiyin.reporting.figures.Metric;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 评理工作量 (DOMAIN 3.9): what was asked of the rooms and how often they sat. */
public final class MediationWorkFigures implements FigureFamily {
  private static final String REQUESTED = "mediation.requested";
  private static final String ADMITTED = "mediation.admitted";
  private static final String DECLINED = "mediation.declined";
  private static final String SESSIONS = "mediation.sessions";

  @Override
  public List<Figure> figures() {
    return List.of(
        work(REQUESTED, "收到评理申请", "件").counts("期内申请或者移交评理的案件。", "申请日").declared(),
        work(ADMITTED, "受理评理案件", "件").counts("期内由评理室受理的案件。", "受理日").declared(),
        work(DECLINED, "不予受理评理案件", "件")
            .counts("期内由评理室不予受理的案件。", "作出日")
            .cutBy("reason", OUTCOME)
            .declared(),
        work(SESSIONS, "开展评理", "场")
            .counts("期内举行的评理，一个案件一次开会为一场。", "举行日")
            .cutBy("lawyer", OUTCOME)
            .declared());
  }

  private static FigureDeclaration work(String id, String phrase, String countedIn) {
    return Figure.declare(id).phrase(phrase, countedIn).cutBy(DIVISION).cutBy("source", TRAIT);
  }

  @Override
  public List<Metric<? extends Fact>> metrics() {
    return List.of(
        Metric.each(
            REQUESTED, MediationFact.class, m -> count(REQUESTED, m, m.requestedOn(), null)),
        Metric.each(ADMITTED, MediationFact.class, m -> admission(ADMITTED, m, true)),
        Metric.each(DECLINED, MediationFact.class, m -> admission(DECLINED, m, false)),
        Metric.each(
            SESSIONS,
            MediationFact.class,
            m -> m.sessions().stream().flatMap(session -> session(m, session))));
  }

  private static Stream<Entry> admission(String metric, MediationFact fact, boolean admitted) {
    Admission admission = fact.admission();
    return admission == null || (admission.declined() == null) != admitted
        ? Stream.empty()
        : count(metric, fact, admission.on(), admission.declined());
  }

  private static Stream<Entry> session(MediationFact fact, Session session) {
    return count(SESSIONS, fact, session.on(), session.withLawyer() ? "WITH_LAWYER" : "NO_LAWYER");
  }

  private static Stream<Entry> count(
      String metric, MediationFact fact, LocalDate day, String outcome) {
    Dims dims = Dims.NONE.inDivision(fact.division()).with(fact.source(), outcome);
    return day == null ? Stream.empty() : Stream.of(Entry.one(metric, day, fact.caseId(), dims));
  }
}
