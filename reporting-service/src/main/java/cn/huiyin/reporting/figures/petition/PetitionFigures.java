package cn.huiyin.reporting.figures.petition;

import static cn.huiyin.reporting.figures.Dimension.OUTCOME;
import static cn.huiyin.reporting.figures.Dimension.TRAIT;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.facts.petition.PetitionFact;
import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.figures.FigureDeclaration;
import cn.huiyin.reporting.figures.FigureFamily;
import cn.huiyin.reporting.figures.FigureKind;
import cn.huiyin.reporting.figures.Metric;
import java.util.List;

/**
 * 信访件 (F1, F1a, F1b, F2) and the flow that I-41 balances. Voided ones and inquiries never count.
 */
public final class PetitionFigures implements FigureFamily {

  @Override
  public List<Figure> figures() {
    return List.of(
        petition("petition.registered", "登记信访件")
            .counts("期内登记的信访件（件），作废的重复录入、测试件和咨询不计；撤回的仍计。", "收到日")
            .cutBy("source", TRAIT)
            .declared(),
        petition("petition.handled", "办理信访件")
            .counts(
                "首次处置日在期内的信访件（件）。首次处置指下列行为中最先的一项：转送、交办、本机关受理、不予受理、不再受理、"
                    + "引导法定途径、告知向有管辖权的机关提出、关联重复信访、答复建议意见。包括重复信访、各种渠道、三类信访件和上级交转件；"
                    + "作废的、咨询、信息公开申请、复查复核申请不计。",
                "首次处置日")
            .cutBy("disposition", TRAIT)
            .declared(),
        petition("petition.concluded", "办结信访件")
            .counts("期内办结的信访件（件），每一历年一件只计一次，以当年首次办结日为准；后来重新办理的仍计入原年度。", "办结日")
            .cutBy("conclusion", OUTCOME)
            .declared(),
        petition("petition.routed", "依法分类处理信访诉求")
            .counts(
                "法定途径（条例第三十一条第一至五项）告知书已送达，或者转送有权机关已生效的申诉求决类信访件（件）；一件有多项诉求的只计一次；"
                    + "信访程序（第六项）和关联重复信访不计。",
                "告知书送达日或者转送生效日")
            .cutBy("route", TRAIT)
            .declared(),
        petition("petition.withdrawn", "撤回信访件").counts("期内由信访人撤回的信访件。", "撤回日").declared(),
        petition("petition.reopened", "重新办理信访件")
            .counts("期内因重新办理、责令重新办理而再次未结的信访件（件次）。", "重新办理日")
            .declared(),
        petition("petition.reconcluded", "当年再次办结信访件")
            .counts("同一历年内首次办结以后的再次办结（件次），不计入办结件数，用于收支平衡。", "办结日")
            .declared(),
        open("petition.carried_in", "期初未结信访件", FigureKind.OPENING_STOCK),
        open("petition.carried_out", "期末未结信访件", FigureKind.STOCK),
        petition("petition.repeat", "重复信访件")
            .counts("期内登记的信访件中属于重复信访的：已关联为重复信访且未撤销关联的，或者分类时认定不是该事项首次信访的。", "收到日")
            .declared(),
        visit("visit.batches", "来访", "批次", "期内登记的来访，一次来访为一批；拆分出的信访件随原件，不另计批次。"),
        visit("visit.persons", "来访", "人次", "期内登记的各批来访的人数之和。"));
  }

  private static FigureDeclaration petition(String id, String phrase) {
    return PetitionMetric.figure(id, phrase, "件");
  }

  private static Figure visit(String id, String phrase, String countedIn, String definition) {
    return PetitionMetric.figure(id, phrase, countedIn).counts(definition, "收到日").declared();
  }

  private static Figure open(String id, String phrase, FigureKind kind) {
    return petition(id, phrase)
        .of(PetitionEntries.OPEN)
        .kind(kind)
        .counts("已登记、尚未办结且未撤回的信访件（件）；作废的不计。", "收到日、办结日、撤回日、重新办理日")
        .declared();
  }

  @Override
  public List<Metric<? extends Fact>> metrics() {
    return List.of(
        PetitionMetric.each("petition.registered", PetitionEntries::registered),
        PetitionMetric.each("petition.handled", PetitionEntries::handled),
        PetitionMetric.each("petition.concluded", p -> PetitionEntries.concluded(p, true)),
        PetitionMetric.each("petition.reconcluded", p -> PetitionEntries.concluded(p, false)),
        PetitionMetric.each("petition.routed", PetitionEntries::routed),
        PetitionMetric.each("petition.withdrawn", PetitionEntries::withdrawn),
        PetitionMetric.each("petition.reopened", PetitionEntries::reopened),
        PetitionMetric.each(PetitionEntries.OPEN, PetitionEntries::open),
        PetitionMetric.each("petition.repeat", PetitionEntries::repeated),
        visits("visit.batches", false),
        visits("visit.persons", true));
  }

  private static Metric<PetitionFact> visits(String id, boolean persons) {
    return PetitionMetric.each(id, p -> PetitionEntries.visits(id, p, persons));
  }
}
