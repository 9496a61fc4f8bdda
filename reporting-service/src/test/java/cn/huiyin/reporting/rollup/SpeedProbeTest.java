package cn.huiyin.reporting.rollup;

import cn.huiyin.kit.inbox.Inbox;
import cn.huiyin.reporting.recount.Recount;
import cn.huiyin.reporting.support.CaseFile.Sent;
import cn.huiyin.reporting.support.Deliveries;
import cn.huiyin.reporting.support.ReportingTest;
import cn.huiyin.reporting.support.SampleYear;
import cn.huiyin.reporting.support.Store;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@ReportingTest
class SpeedProbeTest {
  @Inject Inbox inbox;
  @Inject Recount recount;

  @Test
  void probe() throws Exception {
    List<Sent> events = Deliveries.of(SampleYear.files());
    for (int i = 0; i < 2; i++) {
      Store.empty();
      long begun = System.nanoTime();
      Store.take(inbox, events, 1000);
      System.out.printf(
          "PROBE in order %d in %d ms%n", events.size(), (System.nanoTime() - begun) / 1_000_000);
      System.out.println("PROBE " + recount.run().millis() + " " + recount.run().millis());
    }
    List<Sent> mixed = Deliveries.shuffledAndDoubled(events, 5);
    Store.empty();
    long begun = System.nanoTime();
    Store.take(inbox, mixed, 1000);
    System.out.printf(
        "PROBE mixed %d in %d ms%n", mixed.size(), (System.nanoTime() - begun) / 1_000_000);
    for (String table : List.of("figure_entry", "rollup_daily", "case_fact", "event_log")) {
      System.out.println(
          "PROBE "
              + table
              + " "
              + Store.count("select count(*) from " + table)
              + " "
              + Store.count("select pg_total_relation_size('" + table + "')"));
    }
  }
}
