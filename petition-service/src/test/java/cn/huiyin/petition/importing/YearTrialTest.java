package cn.huiyin.petition.importing;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
class YearTrialTest {
  @Test
  void trial() throws Exception {
    Path folder = Path.of("../samples/huian-2023");
    for (String ledger :
        new String[] {"divisions", "units", "petitions", "leader_receptions", "reviews"}) {
      long t = System.nanoTime();
      var job = LedgerSending.sendFrom(folder, ledger);
      System.out.println("TRIAL " + ledger + " " + (System.nanoTime() - t) / 1_000_000 + " ms");
      System.out.println("TRIAL " + job.prettify().replace("\n", " "));
      if (job.getInt("refused") > 0) {
        String refused = LedgerSending.refused(job);
        refused.lines().limit(15).forEach(l -> System.out.println("REFUSED " + l));
      }
    }
    try (var c = TestPlatform.shared().connectAsOwner("petition"); var s = c.createStatement()) {
      for (String q : new String[] {
        "select type, count(*) from case_event group by 1 order by 1",
        "select 'registered 2023', count(*) from case_event where type='petition.registered' and occurred_on between '2023-01-01' and '2023-12-31' and aggregate_id not in (select aggregate_id from case_event where type='petition.voided')",
        "select 'handled', count(*) from petition where disposed_on between '2023-01-01' and '2023-12-31' and stage<>'VOID'",
        "select 'concluded', count(distinct aggregate_id) from case_event where type='petition.concluded' and occurred_on between '2023-01-01' and '2023-12-31'",
        "select 'routed', count(distinct aggregate_id) from case_event where ((type='petition.guided' and (data->>'routeNoticeOn') between '2023-01-01' and '2023-12-31') or (type='petition.route-guidance-served' and (data->>'noticeOn') between '2023-01-01' and '2023-12-31'))",
        "select 'reviews decided', count(*) from case_event where type in ('petition.review-decided','petition.re-review-decided') and occurred_on between '2023-01-01' and '2023-12-31'",
        "select 'finalised', count(*) from case_event where type='petition.matter-finalised' and occurred_on between '2023-01-01' and '2023-12-31'",
        "select 'receptions', count(*) from case_event where type='reception.held' and (data->>'principal')='true' and jsonb_array_length(data->'lawyerIds')>0 and occurred_on between '2023-01-01' and '2023-12-31'",
        "select stage, count(*) from petition group by 1",
        "select topic, count(*) from case_event group by 1"}) {
        try (var r = s.executeQuery(q)) {
          while (r.next()) System.out.println("TRIAL " + r.getString(1) + " = " + r.getLong(2));
        }
      }
    }
  }
}
