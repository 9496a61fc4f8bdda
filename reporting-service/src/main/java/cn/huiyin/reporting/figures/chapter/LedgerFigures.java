package cn.huiyin.reporting.figures.chapter;

import static cn.huiyin.reporting.figures.Dimension.DIVISION;
import static cn.huiyin.reporting.figures.Dimension.TRAIT;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.facts.office.OutreachFact;
import cn.huiyin.reporting.facts.office.StudyFact;
import cn.huiyin.reporting.figures.Dims;
import cn.huiyin.reporting.figures.Entry;
import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.figures.FigureDeclaration;
import cn.huiyin.reporting.figures.FigureFamily;
import cn.huiyin.reporting.figures.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 学法与普法 (F15–F22). */
public final class LedgerFigures implements FigureFamily {
  private static final String STUDY = "期内举行的法治主题学习，一次会议为一次；取消的、非法治主题的不计。";

  @Override
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(study());
    figures.add(outreach("outreach.articles", "转载刊发解读文章", "篇", "机关单位公众号转载刊发的文章，一篇文章一个账号为一篇"));
    figures.add(outreach("outreach.reposts", "转发推送", "条", "职工转发推送的条数"));
    figures.add(outreach("outreach.leaflets", "发放宣传折页", "份", "发放（不是印制）的折页、手册"));
    figures.add(outreach("outreach.banners_posters", "悬挂横幅、张贴标语和图片", "份", "横幅、海报标语和图片之和"));
    figures.add(outreach("outreach.columns", "设置宣传专栏", "个", "设置的宣传专栏"));
    figures.add(outreach("outreach.street", "开展上街咨询宣传活动", "次", "上街咨询活动，一处一日为一场"));
    figures.add(
        Figure.declare("outreach.reads")
            .phrase("阅读量", "人次")
            .counts("每篇文章在当年各次快照中的最大阅读数之和（累计数，不相加）；冲销的快照不计。逐日的数为最大值的增量。", "快照日")
            .cutBy(DIVISION)
            .declared());
    return List.copyOf(figures);
  }

  private static List<Figure> study() {
    return List.of(
        studied("study.total", "集中开展相关学习").counts(STUDY + "总数包括党组会议、中心组和其他形式。", "举行日").declared(),
        studied("study.party_group", "党组会议学习").only(TRAIT, "PARTY_GROUP_MEETING").declared(),
        studied("study.centre_group", "党组中心组学习").only(TRAIT, "CENTRE_GROUP").declared());
  }

  private static FigureDeclaration studied(String id, String phrase) {
    return Figure.declare(id)
        .of("study.total")
        .phrase(phrase, "次")
        .counts(STUDY, "举行日")
        .cutBy("form", TRAIT);
  }

  private static Figure outreach(String id, String phrase, String unit, String what) {
    return Figure.declare(id)
        .phrase(phrase, unit)
        .counts("期内记录的" + what + "；被冲销的记录不论日期一律不计。", "发生日")
        .cutBy(DIVISION)
        .cutBy("type", TRAIT)
        .declared();
  }

  @Override
  public List<Metric<? extends Fact>> metrics() {
    return List.of(
        Metric.each("study.total", StudyFact.class, LedgerFigures::session),
        quantity("outreach.articles", "ARTICLE"),
        quantity("outreach.reposts", "REPOST"),
        quantity("outreach.leaflets", "LEAFLET"),
        quantity("outreach.banners_posters", "BANNER", "POSTER", "PICTURE"),
        quantity("outreach.columns", "COLUMN"),
        quantity("outreach.street", "STREET_CONSULTATION"),
        new Metric<>("outreach.reads", OutreachFact.class, ArticleReads::entries));
  }

  private static Stream<Entry> session(StudyFact study) {
    return study.heldOn() != null && study.ruleOfLaw()
        ? Stream.of(
            Entry.one(
                "study.total", study.heldOn(), study.caseId(), Dims.NONE.with(study.form(), null)))
        : Stream.empty();
  }

  private static Metric<OutreachFact> quantity(String metric, String... types) {
    Set<String> counted = Set.of(types);
    return Metric.each(
        metric,
        OutreachFact.class,
        fact ->
            fact.on() != null && counted.contains(fact.type())
                ? Stream.of(
                    new Entry(
                        metric,
                        fact.on(),
                        fact.caseId(),
                        fact.quantity(),
                        Dims.NONE.inDivision(fact.division()).with(fact.type(), null),
                        false))
                : Stream.empty());
  }
}
