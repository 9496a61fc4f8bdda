package cn.huiyin.petition.supervision;

import cn.huiyin.petition.persistence.NumberSeries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** 督办编号: {@code DB-2026-000001}: year and serial, gap-free. */
@ApplicationScoped
class SupervisionNumbers {
  private final NumberSeries series;

  @Inject
  SupervisionNumbers(NumberSeries series) {
    this.series = series;
  }

  String next(LocalDate on) {
    String year = "DB-" + on.getYear();
    return "%s-%06d".formatted(year, series.next(year));
  }
}
