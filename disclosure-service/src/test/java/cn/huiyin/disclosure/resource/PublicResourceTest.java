package cn.huiyin.disclosure.resource;

import static cn.huiyin.disclosure.resource.Desk.anybody;
import static cn.huiyin.disclosure.resource.Desk.drafted;
import static cn.huiyin.disclosure.resource.Desk.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.huiyin.disclosure.resource.Desk.Case;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "disclosure"))
@DisplayName("公众查询与订阅")
class PublicResourceTest {
  private static final String PUBLIC = "/api/v1/public/disclosures";
  private static final String FEED = PUBLIC + "/feed.atom";

  @Test
  @DisplayName("不登录可见已公开的，见不到草稿")
  void anybodySeesWhatIsOpenAndNoDraft() {
    Case open = published("公众可见");
    Case draft = drafted("公众不可见");
    anybody().get(PUBLIC + "/" + draft.id()).then().statusCode(404);
    anybody()
        .queryParam("q", "公众")
        .get(PUBLIC)
        .then()
        .statusCode(200)
        .body("items.id", hasItem(open.id()))
        .body("items.id", not(hasItem(draft.id())));
  }

  @Test
  @DisplayName("按年份、类别筛选，逐页翻到底")
  void theCatalogueFiltersAndPages() {
    published("翻页甲");
    published("翻页乙");
    String path = PUBLIC + "?q=翻页&year=2023&categoryCode=D03&limit=1";
    String next = anybody().get(path).then().statusCode(200).extract().path("next");
    anybody()
        .get(path + "&cursor=" + next)
        .then()
        .body("items", hasSize(1))
        .body("next", equalTo(null));
    anybody().get(PUBLIC + "?q=翻页&year=2022").then().body("items", hasSize(0));
  }

  @Test
  @DisplayName("可缓存：ETag与Last-Modified未变得304，变动后得新内容")
  void unchangedAnswersAreNotSentAgain() {
    Case item = published("缓存测试");
    Response first = anybody().get(PUBLIC + "/" + item.id());
    assertThat(first.getHeader("Cache-Control")).contains("max-age=60").doesNotContain("private");
    anybody()
        .header("If-None-Match", first.getHeader("ETag"))
        .get(PUBLIC + "/" + item.id())
        .then()
        .statusCode(304);
    anybody()
        .header("If-Modified-Since", first.getHeader("Last-Modified"))
        .get(PUBLIC + "/" + item.id())
        .then()
        .statusCode(304);
    item.then("BUREAU_HEAD", "withdrawals", Map.of("reasonClass", "SUPERSEDED"));
    anybody()
        .header("If-None-Match", first.getHeader("ETag"))
        .get(PUBLIC + "/" + item.id())
        .then()
        .statusCode(200)
        .body("entry.status", equalTo("WITHDRAWN"));
  }

  @Test
  @DisplayName("Atom订阅符合RFC 4287：标识、更新时间、作者、链接齐全，特殊字符转义")
  void theFeedIsValidAtom() throws Exception {
    Case item = published("订阅<测试>&");
    Response answer = anybody().get(FEED);
    answer.then().statusCode(200).contentType(containsString("application/atom+xml"));
    Feed feed = (Feed) new WireFeedInput().build(new StringReader(answer.asString()));
    assertThat(feed.getId()).startsWith("urn:uuid:");
    assertThat(feed.getUpdated()).isNotNull();
    assertThat(feed.getAuthors()).isNotEmpty();
    assertThat(feed.getOtherLinks()).anyMatch(link -> link.getRel().equals("self"));
    Entry entry =
        feed.getEntries().stream()
            .filter(one -> one.getId().equals("urn:uuid:" + item.id()))
            .findFirst()
            .orElseThrow();
    assertThat(entry.getTitle()).isEqualTo("订阅<测试>&");
    assertThat(entry.getUpdated()).isNotNull();
    assertThat(entry.getPublished()).isNotNull();
    URI link = URI.create(entry.getAlternateLinks().get(0).getHref());
    assertThat(link.isAbsolute()).isTrue();
    anybody().get(link.getPath()).then().statusCode(200);
    assertThat(feed.getEntries()).extracting(Entry::getId).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("撤回的条目在订阅中只留存根")
  void aWithdrawnItemIsAStubInTheFeed() throws Exception {
    Case item = published("订阅撤回");
    String before = anybody().get(FEED).getHeader("ETag");
    item.then("BUREAU_HEAD", "withdrawals", Map.of("reasonClass", "LEAK"));
    Response answer = anybody().header("If-None-Match", before).get(FEED);
    answer.then().statusCode(200);
    Feed feed = (Feed) new WireFeedInput().build(new StringReader(answer.asString()));
    Entry stub = feed.getEntries().get(0);
    assertThat(stub.getId()).isEqualTo("urn:uuid:" + item.id());
    assertThat(stub.getTitle()).endsWith("（已撤回）");
    assertThat(stub.getSummary().getValue()).doesNotContain("概述");
    anybody().header("If-None-Match", answer.getHeader("ETag")).get(FEED).then().statusCode(304);
  }
}
