package cn.huiyin.reporting.reports;

import cn.huiyin.kit.org.OrgDirectory;
import cn.huiyin.reporting.enquiry.FigureQuestion;
import cn.huiyin.reporting.enquiry.FigureReading;
import cn.huiyin.reporting.enquiry.Period;
import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.figures.FigureCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 法治政府建设工作年度报告: written from the year's figures. */
@ApplicationScoped
public class RuleOfLawReport {
  private static final String ENGAGED = "lawyer.engaged";
  private static final int MONTH_AT = 5;

  private final YearFiguresReading yearFigures;
  private final FigureReading reading;
  private final FigureCatalogue catalogue;
  private final OrgDirectory directory;
  private final ReportWording wording;

  @Inject
  public RuleOfLawReport(
      YearFiguresReading yearFigures,
      FigureReading reading,
      FigureCatalogue catalogue,
      OrgDirectory directory,
      ReportWording wording) {
    this.yearFigures = yearFigures;
    this.reading = reading;
    this.catalogue = catalogue;
    this.directory = directory;
    this.wording = wording;
  }

  /** The report as data. */
  ReportView data(int year) {
    YearFigures figures = yearFigures.of(year);
    return ReportView.of(figures, bureauName(), catalogue.figures(), CrossCheck.of(figures));
  }

  /** The report as Markdown, with an appendix of exact values. */
  String markdown(int year) {
    YearFigures figures = yearFigures.of(year);
    ReportSlots slots =
        new ReportSlots(
            figures,
            bureauName(),
            countyName(),
            wording.of(year),
            Map.of(ENGAGED, months(ENGAGED, year)));
    return wording.template().filled(slots::keeps, slots::fill)
        + ReportAppendix.of(figures, catalogue.figures(), CrossCheck.of(figures));
  }

  private List<Integer> months(String id, int year) {
    Figure figure = catalogue.find(id).orElseThrow();
    return reading.lines(FigureQuestion.whole(figure, Period.ofYear(year)).by("month")).stream()
        .filter(line -> line.quantity() > 0)
        .map(line -> Integer.valueOf(line.under().get(0).substring(MONTH_AT)))
        .toList();
  }

  private Optional<OrgDirectory.Unit> bureau() {
    return directory.units().stream()
        .filter(unit -> "PETITION_BUREAU".equals(unit.kind()) && unit.active())
        .findFirst();
  }

  private String bureauName() {
    return bureau().map(OrgDirectory.Unit::name).orElse("信访局");
  }

  private String countyName() {
    return bureau()
        .map(OrgDirectory.Unit::divisionCode)
        .flatMap(directory::division)
        .map(OrgDirectory.Division::name)
        .orElse("本县");
  }
}
