package cn.huiyin.reporting.figures.chapter;

import static cn.huiyin.reporting.figures.Dimension.OUTCOME;
import static cn.huiyin.reporting.figures.Dimension.TRAIT;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.facts.office.DisclosureFact;
import cn.huiyin.reporting.facts.office.RequestFact;
import cn.huiyin.reporting.figures.Dims;
import cn.huiyin.reporting.figures.Entry;
import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.figures.FigureFamily;
import cn.huiyin.reporting.figures.FigureKind;
import cn.huiyin.reporting.figures.Metric;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 政府信息公开 (F14 and the requests of table 3). */
public final class OpennessFigures implements FigureFamily {
  private static final String OPEN = "request.open";

  @Override
  public List<Figure> figures() {
    return List.of(
        Figure.declare("disclosure.published")
            .phrase("主动公开", "次")
            .counts("期内在县政府门户网站首次主动公开的信息，一条为一次；更正、新版本、其他平台的发布不计；后来撤回的仍计入。", "首次公开日")
            .cutBy("category", TRAIT)
            .declared(),
        Figure.declare("disclosure.withdrawn")
            .phrase("撤回已公开信息", "条")
            .counts("期内撤回的、曾在县政府门户网站主动公开的信息。", "撤回日")
            .cutBy("category", TRAIT)
            .declared(),
        Figure.declare("request.new")
            .phrase("新收政府信息公开申请", "件")
            .counts("期内收到的政府信息公开申请。", "收到日")
            .cutBy("applicant", TRAIT)
            .declared(),
        Figure.declare("request.carried_in")
            .of(OPEN)
            .kind(FigureKind.OPENING_STOCK)
            .phrase("上年结转申请", "件")
            .counts("期初以前收到、期初尚未办结的申请。", "收到日、答复日")
            .cutBy("applicant", TRAIT)
            .declared(),
        Figure.declare("request.answered")
            .phrase("办结政府信息公开申请", "件")
            .counts("期内答复的申请，包括逾期不补正视为放弃的。", "答复日")
            .cutBy("applicant", TRAIT)
            .cutBy("result", OUTCOME)
            .declared(),
        Figure.declare("request.carried_out")
            .of(OPEN)
            .kind(FigureKind.STOCK)
            .phrase("结转下年度申请", "件")
            .counts("期末尚未办结的申请。", "收到日、答复日")
            .cutBy("applicant", TRAIT)
            .declared());
  }

  @Override
  public List<Metric<? extends Fact>> metrics() {
    return List.of(
        Metric.each(
            "disclosure.published",
            DisclosureFact.class,
            item -> item("disclosure.published", item, item.proactiveOnPortalOn())),
        Metric.each(
            "disclosure.withdrawn",
            DisclosureFact.class,
            item -> item("disclosure.withdrawn", item, item.withdrawnOn())),
        Metric.each(
            "request.new", RequestFact.class, r -> request("request.new", r.receivedOn(), r, 1)),
        Metric.each(
            "request.answered",
            RequestFact.class,
            r -> request("request.answered", r.answeredOn(), r, 1)),
        Metric.each(
            OPEN,
            RequestFact.class,
            r ->
                Stream.concat(
                    request(OPEN, r.receivedOn(), r, 1), request(OPEN, r.answeredOn(), r, -1))));
  }

  private static Stream<Entry> item(String metric, DisclosureFact item, LocalDate day) {
    return day == null || item.proactiveOnPortalOn() == null
        ? Stream.empty()
        : Stream.of(Entry.one(metric, day, item.caseId(), Dims.NONE.with(item.category(), null)));
  }

  private static Stream<Entry> request(
      String metric, LocalDate day, RequestFact fact, long quantity) {
    if (day == null) {
      return Stream.empty();
    }
    boolean stock = OPEN.equals(metric);
    Dims dims = Dims.NONE.with(fact.applicantType(), stock ? null : fact.result());
    return Stream.of(new Entry(metric, day, fact.caseId(), quantity, dims, false));
  }
}
