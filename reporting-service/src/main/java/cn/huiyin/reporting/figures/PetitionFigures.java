package cn.huiyin.reporting.figures;

import static cn.huiyin.reporting.figures.Dimension.CHANNEL;
import static cn.huiyin.reporting.figures.Dimension.DIVISION;
import static cn.huiyin.reporting.figures.Dimension.KIND;
import static cn.huiyin.reporting.figures.Dimension.OUTCOME;
import static cn.huiyin.reporting.figures.Dimension.SUBJECT;
import static cn.huiyin.reporting.figures.Dimension.TRAIT;
import static cn.huiyin.reporting.figures.Dimension.UNIT;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.facts.PetitionFact;
import java.util.List;
import java.util.stream.Stream;

/**
 * 信访件 (F1, F1a, F1b, F2) and the flow that I-41 balances. Voided ones and inquiries never count.
 */
final class PetitionFigures implements FigureFamily {

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
        open("petition.carried_out", "期末未结信访件", FigureKind.STOCK));
  }

  private static FigureDeclaration petition(String id, String phrase) {
    return Figure.declare(id).phrase(phrase, "件").cutBy(DIVISION, CHANNEL, KIND, SUBJECT, UNIT);
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
        each("petition.registered", PetitionEntries::registered),
        each("petition.handled", PetitionEntries::handled),
        each("petition.concluded", p -> PetitionEntries.concluded(p, true)),
        each("petition.reconcluded", p -> PetitionEntries.concluded(p, false)),
        each("petition.routed", PetitionEntries::routed),
        each("petition.withdrawn", PetitionEntries::withdrawn),
        each("petition.reopened", PetitionEntries::reopened),
        each(PetitionEntries.OPEN, PetitionEntries::open));
  }

  private static Metric<PetitionFact> each(
      String id, java.util.function.Function<PetitionFact, Stream<Entry>> rule) {
    return Metric.each(
        id,
        PetitionFact.class,
        petition ->
            petition.counts()
                ? rule.apply(petition).map(entry -> entry.sealedIf(petition.sealed()))
                : Stream.empty());
  }
}
