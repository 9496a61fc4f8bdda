package cn.huiyin.reporting.reports;

import cn.huiyin.reporting.catalogue.FigureCatalogue;
import cn.huiyin.reporting.enquiry.reading.FigureQuestion;
import cn.huiyin.reporting.enquiry.reading.FigureReading;
import cn.huiyin.reporting.enquiry.reading.Period;
import cn.huiyin.reporting.reports.wording.ReportAppendix;
import cn.huiyin.reporting.reports.wording.ReportCuts;
import cn.huiyin.reporting.reports.wording.ReportNames;
import cn.huiyin.reporting.reports.wording.ReportText;
import cn.huiyin.reporting.reports.wording.ReportType;
import cn.huiyin.reporting.reports.year.CrossCheck;
import cn.huiyin.reporting.reports.year.YearFigures;
import cn.huiyin.reporting.reports.year.YearFiguresReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 年度报告: written from the year's figures. */
@ApplicationScoped
public class AnnualReport {
  private final YearFiguresReading yearFigures;
  private final FigureReading reading;
  private final FigureCatalogue catalogue;
  private final ReportNames names;
  private final ReportText text;

  @Inject
  public AnnualReport(
      YearFiguresReading yearFigures,
      FigureReading reading,
      FigureCatalogue catalogue,
      ReportNames names,
      ReportText text) {
    this.yearFigures = yearFigures;
    this.reading = reading;
    this.catalogue = catalogue;
    this.names = names;
    this.text = text;
  }

  /** The report as data. */
  ReportView data(int year) {
    YearFigures figures = yearFigures.of(year);
    return ReportView.of(figures, names.bureau(), catalogue.figures(), CrossCheck.of(figures));
  }

  /** The report as Markdown, with an appendix of exact values. */
  String markdown(ReportType type, int year) {
    YearFigures figures = yearFigures.of(year);
    return text.of(type, figures, cutsOf(year))
        + ReportAppendix.of(figures, catalogue.figures(), CrossCheck.of(figures));
  }

  private ReportCuts cutsOf(int year) {
    Period period = Period.ofYear(year);
    return (figure, cut) ->
        reading
            .lines(FigureQuestion.whole(catalogue.find(figure).orElseThrow(), period).by(cut))
            .stream()
            .map(line -> new ReportCuts.Part(line.under().get(0), line.quantity()))
            .toList();
  }
}
