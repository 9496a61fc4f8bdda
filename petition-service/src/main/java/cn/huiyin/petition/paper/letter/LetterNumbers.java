package cn.huiyin.petition.paper.letter;

import cn.huiyin.petition.domain.paper.PaperKind;
import cn.huiyin.petition.persistence.NumberSeries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 发文顺序号: gap-free per organ, year and kind, taken with the act's transaction. */
@ApplicationScoped
public class LetterNumbers {
  private final NumberSeries series;

  @Inject
  LetterNumbers(NumberSeries series) {
    this.series = series;
  }

  /** The next one; null for a kind that bears none. */
  public Long next(PaperKind kind, String organ, int year) {
    return kind.numbered() ? series.next("letter/" + organ + "/" + year + "/" + kind) : null;
  }
}
