package cn.huiyin.reporting.reports.wording;

import cn.huiyin.reporting.reports.year.YearFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Properties;

/** 报告正文: a template filled with the figures of a year. */
@ApplicationScoped
public class ReportText {
  private final ReportWording wording;
  private final ReportNames names;

  @Inject
  public ReportText(ReportWording wording, ReportNames names) {
    this.wording = wording;
    this.names = names;
  }

  /** The text, without its appendix. */
  public String of(ReportType type, YearFigures figures, ReportCuts cuts) {
    Properties said = wording.of(type, figures.year());
    ReportSlots slots =
        new ReportSlots(
            figures, names.bureau(), names.county(), said, new CodeWords(said, names::named), cuts);
    return wording.template(type).filled(slots::keeps, slots::fill);
  }
}
