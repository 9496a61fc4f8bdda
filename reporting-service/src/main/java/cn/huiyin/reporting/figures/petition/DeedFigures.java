package cn.huiyin.reporting.figures.petition;

import static cn.huiyin.reporting.figures.Dimension.OUTCOME;
import static cn.huiyin.reporting.figures.Dimension.TRAIT;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.facts.petition.Deed;
import cn.huiyin.reporting.facts.petition.Deed.Kind;
import cn.huiyin.reporting.facts.petition.PetitionFact;
import cn.huiyin.reporting.figures.Dims;
import cn.huiyin.reporting.figures.Entry;
import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.figures.FigureDeclaration;
import cn.huiyin.reporting.figures.FigureFamily;
import cn.huiyin.reporting.figures.Metric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 办理行为的指标 (第四十一条): each of these acts counts by itself, on the day it was done. */
public final class DeedFigures implements FigureFamily {
  private static final String DISPATCHED = "petition.dispatched";

  /** Each sort of deed with the metric that counts it. */
  private static final Map<Kind, String> METRICS = new EnumMap<>(Kind.class);

  static {
    METRICS.put(Kind.DISPATCH, DISPATCHED);
    METRICS.put(Kind.FORWARDING, "petition.forwarded_down");
    METRICS.put(Kind.ACCEPTANCE, "petition.accepted");
    METRICS.put(Kind.REFUSAL, "petition.refused");
    METRICS.put(Kind.OBJECTION, "petition.objected");
    METRICS.put(Kind.EXTENSION, "petition.extended");
    METRICS.put(Kind.HEARING, "petition.hearing");
    METRICS.put(Kind.MEDIATION, "petition.mediation_referred");
    METRICS.put(Kind.COORDINATION, "petition.coordination_meeting");
    METRICS.put(Kind.LEADER_CASE, "petition.leader_case");
    METRICS.put(Kind.INSTRUCTION, "supervision.instructed");
    METRICS.put(Kind.RAISING, "supervision.raised");
    METRICS.put(Kind.OVERDUE, "petition.overdue");
    METRICS.put(Kind.URGENT_REPORT, "petition.urgent_reported");
    METRICS.put(Kind.RATING, "petition.rated");
    METRICS.put(Kind.EXECUTION, "petition.executed");
    METRICS.put(Kind.REVIEW_REQUEST, "review.requested");
    METRICS.put(Kind.REVIEW_REFUSAL, "review.refused");
  }

  @Override
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.addAll(dispatches());
    figures.addAll(handling());
    figures.addAll(watched());
    figures.addAll(afterwards());
    return List.copyOf(figures);
  }

  private static List<Figure> dispatches() {
    return List.of(
        dispatch(DISPATCHED, "转送、交办").declared(),
        dispatch("petition.transferred", "转送").only(TRAIT, "TRANSFER").declared(),
        dispatch("petition.assigned", "交办").only(TRAIT, "ASSIGN").declared(),
        deed(Kind.FORWARDING, "转下级办理", "期内由责任单位转其下级办理的", "转办日").declared(),
        deed(Kind.ACCEPTANCE, "受理", "期内由责任单位作出的受理", "受理日").cutBy("route", TRAIT).declared(),
        deed(Kind.REFUSAL, "不予受理、不再受理", "期内作出的不予受理和不再受理", "作出日").cutBy("refusal", TRAIT).declared(),
        deed(Kind.OBJECTION, "单位提出异议", "期内由责任单位提出的管辖异议，起草未提出的不计", "异议日")
            .cutBy("ground", TRAIT)
            .cutBy("decision", OUTCOME)
            .declared());
  }

  private static FigureDeclaration dispatch(String id, String phrase) {
    return PetitionMetric.figure(id, phrase, "件次")
        .of(DISPATCHED)
        .counts("期内的转送和交办，异议成立后再次转送、交办的另计。", "转送、交办日")
        .cutBy("mode", TRAIT);
  }

  private static List<Figure> handling() {
    return List.of(
        deed(Kind.EXTENSION, "延长办理期限", "期内作出的延长办理期限", "延长日").declared(),
        deed(Kind.HEARING, "举行听证", "期内举行的听证，包括办理中的听证和复核听证", "听证日").cutBy("stage", TRAIT).declared(),
        deed(Kind.MEDIATION, "移交评理", "期内移交评理、调解的", "移交日").cutBy("result", OUTCOME).declared(),
        deed(Kind.COORDINATION, "召开协调会", "期内就信访件召开的责任单位协调会", "召开日")
            .cutBy("result", TRAIT)
            .declared(),
        deed(Kind.LEADER_CASE, "领导包案", "期内开始的领导包案", "包案日").cutBy("result", OUTCOME).declared());
  }

  private static List<Figure> watched() {
    return List.of(
        deed(Kind.INSTRUCTION, "领导批示督办", "期内由县领导批示督办的", "批示日").declared(),
        deed(Kind.RAISING, "提升督办方式", "期内提升为更重方式的督办", "提升日").cutBy("form", TRAIT).declared(),
        deed(Kind.OVERDUE, "超过期限", "期内发生的超期，每一期限每次超期计一次；事后说明原因的仍计。单位为当时负责的单位", "超期首日")
            .cutBy("clock", TRAIT)
            .cutBy("reason", OUTCOME)
            .declared(),
        deed(Kind.URGENT_REPORT, "报告重大紧急信访信息", "期内首次报告的重大、紧急信访件；续报不计", "报告日")
            .cutBy("criterion", TRAIT)
            .declared());
  }

  private static List<Figure> afterwards() {
    return List.of(
        deed(Kind.RATING, "满意度评价", "期内由信访人作出的评价，每件每一对象一次", "评价日")
            .cutBy("object", TRAIT)
            .cutBy("rating", OUTCOME)
            .declared(),
        deed(Kind.EXECUTION, "支持意见执行结果", "期内记录为已执行或者未执行的支持意见，每件每一结果一次", "记录日")
            .cutBy("status", TRAIT)
            .declared(),
        deed(Kind.REVIEW_REQUEST, "收到复查复核申请", "期内收到的复查、复核申请，不论是否受理", "申请日")
            .cutBy("level", TRAIT)
            .declared(),
        deed(Kind.REVIEW_REFUSAL, "不予受理复查复核申请", "期内作出的复查、复核不予受理", "作出日")
            .cutBy("level", TRAIT)
            .cutBy("ground", OUTCOME)
            .declared());
  }

  private static FigureDeclaration deed(Kind kind, String phrase, String what, String day) {
    return PetitionMetric.figure(METRICS.get(kind), phrase, "件次").counts(what + "（件次）。", day);
  }

  @Override
  public List<Metric<? extends Fact>> metrics() {
    return Arrays.stream(Kind.values()).<Metric<? extends Fact>>map(DeedFigures::metric).toList();
  }

  private static Metric<PetitionFact> metric(Kind kind) {
    String id = METRICS.get(kind);
    return PetitionMetric.each(
        id,
        petition ->
            petition.deeds().stream()
                .filter(deed -> deed.kind() == kind)
                .flatMap(deed -> entry(id, petition, deed)));
  }

  private static Stream<Entry> entry(String metric, PetitionFact petition, Deed deed) {
    Dims dims = PetitionMetric.dims(petition).with(deed.trait(), deed.outcome());
    return PetitionMetric.on(
        metric, petition, deed.on(), 1, deed.unit() == null ? dims : dims.ofUnit(deed.unit()));
  }
}
