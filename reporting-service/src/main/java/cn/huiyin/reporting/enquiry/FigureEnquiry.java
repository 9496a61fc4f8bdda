package cn.huiyin.reporting.enquiry;

import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.reporting.catalogue.FigureCatalogue;
import cn.huiyin.reporting.enquiry.reading.CaseReading;
import cn.huiyin.reporting.enquiry.reading.CaseReading.CountedCase;
import cn.huiyin.reporting.enquiry.reading.Cut;
import cn.huiyin.reporting.enquiry.reading.FigureQuestion;
import cn.huiyin.reporting.enquiry.reading.FigureReading;
import cn.huiyin.reporting.figures.Figure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** 问数: answers a question within what the caller may see. */
@ApplicationScoped
public class FigureEnquiry {
  private final FigureCatalogue catalogue;
  private final FigureReading reading;
  private final CaseReading cases;

  @Inject
  public FigureEnquiry(FigureCatalogue catalogue, FigureReading reading, CaseReading cases) {
    this.catalogue = catalogue;
    this.reading = reading;
    this.cases = cases;
  }

  /** The figure of an id. */
  Figure figure(String id) {
    return catalogue
        .find(id)
        .orElseThrow(
            () -> Problems.notFound("FIGURE_UNKNOWN", "没有这个指标", "there is no such figure"));
  }

  /**
   * The answer.
   *
   * @param smallCells whether the caller may see accusations below three
   */
  FigureAnswer answer(FigureQuestion question, boolean smallCells) {
    List<FigureReading.Line> lines =
        question.cuts().isEmpty() ? List.of() : reading.lines(question);
    List<FigureAnswer.Row> rows =
        smallCells
            ? lines.stream().map(l -> new FigureAnswer.Row(l.under(), l.quantity())).toList()
            : SmallCells.shown(question, lines);
    long total = reading.total(question);
    boolean hidden = !smallCells && SmallCells.hides(question, total);
    return new FigureAnswer(
        FigureView.of(question.figure()),
        question.period().from(),
        question.period().to(),
        hidden ? null : Long.valueOf(total),
        question.cuts().stream().map(Cut::name).toList(),
        rows,
        (hidden ? 1 : 0) + rows.stream().filter(row -> row.quantity() == null).count());
  }

  /** A page of the cases behind a figure. */
  CasesView cases(FigureQuestion question, Cursor after, int limit, boolean smallCells) {
    UUID last = after == null ? null : after.key(0, UUID::fromString);
    Page<CountedCase> page =
        Page.of(cases.page(question, last, limit), limit, one -> Cursor.of(one.caseId()));
    long sealed = cases.sealed(question);
    boolean tellable = smallCells || sealed == 0 || sealed >= SmallCells.FEWEST_SHOWN;
    return new CasesView(page.items(), page.next(), tellable ? Long.valueOf(sealed) : null);
  }
}
