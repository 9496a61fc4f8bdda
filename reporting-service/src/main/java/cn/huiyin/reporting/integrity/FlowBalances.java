package cn.huiyin.reporting.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.reporting.reports.year.FlowBalance;
import cn.huiyin.reporting.reports.year.YearFigures;
import cn.huiyin.reporting.reports.year.YearFiguresReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** 收支平衡 (I-41): carried in + registered + reopened = concluded + withdrawn + carried out. */
@ApplicationScoped
public class FlowBalances implements IntegrityCheck {
  private final YearFiguresReading reading;
  private final Years years;

  @Inject
  FlowBalances(YearFiguresReading reading, Years years) {
    this.reading = reading;
    this.years = years;
  }

  @Override
  public String id() {
    return "I-41.flow-balance";
  }

  @Override
  public CheckResult check() {
    List<Integer> known = years.known();
    List<String> wrong = new ArrayList<>();
    for (int year : known) {
      YearFigures figures = reading.of(year);
      if (!FlowBalance.all(figures)) {
        wrong.add(String.valueOf(year));
      }
    }
    return wrong.isEmpty()
        ? CheckResult.ok(known.size())
        : CheckResult.broken(known.size(), "not balanced: " + String.join(" ", wrong));
  }
}
