package cn.huiyin.reporting.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.reporting.catalogue.FigureCatalogue;
import cn.huiyin.reporting.catalogue.FigureCatalogue.Part;
import cn.huiyin.reporting.enquiry.reading.FigureQuestion;
import cn.huiyin.reporting.enquiry.reading.FigureReading;
import cn.huiyin.reporting.enquiry.reading.Period;
import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.reports.year.YearFigures;
import cn.huiyin.reporting.reports.year.YearFiguresReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * 分项之和等于总数 (I-43): by each cut, every figure of every year adds up to its total; petitions do so by
 * named divisions, channels and kinds, so that none is counted under no name.
 */
@ApplicationScoped
public class PartsAddUp implements IntegrityCheck {
  private final FigureCatalogue catalogue;
  private final FigureReading reading;
  private final YearFiguresReading yearFigures;
  private final Years years;

  @Inject
  PartsAddUp(
      FigureCatalogue catalogue,
      FigureReading reading,
      YearFiguresReading yearFigures,
      Years years) {
    this.catalogue = catalogue;
    this.reading = reading;
    this.yearFigures = yearFigures;
    this.years = years;
  }

  @Override
  public String id() {
    return "I-43.parts-add-up";
  }

  @Override
  public CheckResult check() {
    long checked = 0;
    List<String> wrong = new ArrayList<>();
    for (int year : years.known()) {
      checked += named(year, wrong) + cut(year, wrong);
    }
    return wrong.isEmpty()
        ? CheckResult.ok(checked)
        : CheckResult.broken(checked, String.join("; ", wrong));
  }

  private long named(int year, List<String> wrong) {
    YearFigures figures = yearFigures.of(year);
    for (Part part : FigureCatalogue.PARTS) {
      if (figures.sumOf(part.prefix()) != figures.of(part.figure())) {
        wrong.add(part.prefix() + " " + year);
      }
    }
    return FigureCatalogue.PARTS.size();
  }

  private long cut(int year, List<String> wrong) {
    long checked = 0;
    for (Figure figure : catalogue.figures()) {
      FigureQuestion whole = FigureQuestion.whole(figure, Period.ofYear(year));
      long total = reading.total(whole);
      for (String cut : figure.cuts().keySet()) {
        checked++;
        if (sum(whole.by(cut)) != total) {
          wrong.add(figure.id() + " " + year + " by " + cut);
        }
      }
    }
    return checked;
  }

  private long sum(FigureQuestion question) {
    return reading.lines(question).stream().mapToLong(FigureReading.Line::quantity).sum();
  }
}
