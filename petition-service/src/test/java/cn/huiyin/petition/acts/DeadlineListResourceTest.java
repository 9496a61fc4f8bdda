package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("期限清单：在没有别的信访件的年份里")
class DeadlineListResourceTest {

  @BeforeEach
  void county() {
    County.found();
  }

  @Test
  @DisplayName("清单按届满日排序，可筛选、翻页；单位只见本单位的时间")
  void theListIsOrderedFilteredAndScoped() {
    Case first = County.registered("2013-03-04");
    Case second = County.registered("2013-03-11");
    Case withTown = County.registered("2013-03-04").withTown("2013-03-05");
    String mine = "clock=DISPOSE15&dueFrom=2013-03-01&dueTo=2013-03-31";
    assertThat(Deadlines.of("SUPERVISOR", null, mine))
        .extracting(row -> row.get("petitionId"))
        .containsExactly(first.id(), second.id());
    assertThat(Deadlines.of("SUPERVISOR", null, mine).get(0))
        .containsEntry("colour", "OVERDUE")
        .containsEntry("dueOn", "2013-03-19")
        .containsEntry("missable", true);
    assertThat(Deadlines.of("SUPERVISOR", null, mine + "&colour=GREEN")).isEmpty();
    String next = County.as("SUPERVISOR").get("/api/v1/deadlines?limit=1&" + mine).path("next");
    assertThat(Deadlines.of("SUPERVISOR", null, "limit=1&" + mine + "&cursor=" + next))
        .extracting(row -> row.get("petitionId"))
        .containsExactly(second.id());
    String notices = "clock=NOTIFY15&dueFrom=2013-03-01&dueTo=2013-03-31";
    assertThat(Deadlines.of("UNIT_HANDLER", County.TOWN, notices))
        .extracting(row -> row.get("petitionId"))
        .containsExactly(withTown.id());
    assertThat(Deadlines.of("UNIT_HANDLER", County.WATER, notices)).isEmpty();
    assertThat(Deadlines.of("UNIT_HANDLER", County.TOWN, mine)).isEmpty();
  }

  @Test
  @DisplayName("本人清单只列本人经手的；各单位按颜色计数与清单一致")
  void theListKnowsThePersonAndCountsByColour() {
    Case withTown = County.registered("2014-03-03").withTown("2014-03-04");
    String notices = "clock=NOTIFY15&dueFrom=2014-03-01&dueTo=2014-03-31";
    assertThat(Deadlines.of("UNIT_HANDLER", County.TOWN, notices + "&mine=true")).hasSize(1);
    assertThat(Deadlines.of("UNIT_HEAD", County.TOWN, notices + "&mine=true")).isEmpty();
    County.as("BUREAU_HEAD")
        .get("/api/v1/deadlines/counts?" + notices)
        .then()
        .statusCode(200)
        .body("$", hasSize(1))
        .body("[0].unit", equalTo(County.TOWN), "[0].overdue", equalTo(1), "[0].green", equalTo(0));
    withTown.act(County.as("UNIT_HANDLER", County.TOWN), "acceptance", Case.on("2014-03-10"));
    assertThat(Deadlines.of("UNIT_HANDLER", County.TOWN, notices)).isEmpty();
  }
}
