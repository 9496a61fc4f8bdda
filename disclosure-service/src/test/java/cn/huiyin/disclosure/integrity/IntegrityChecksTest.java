package cn.huiyin.disclosure.integrity;

import static cn.huiyin.disclosure.resource.Desk.change;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.disclosure.resource.Desk;
import cn.huiyin.disclosure.resource.Desk.Case;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.ops.IntegrityCheck;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "disclosure"))
@DisplayName("核对能发现问题")
class IntegrityChecksTest {
  @Inject ReviewedBeforeRelease reviewed;
  @Inject IndexedAndFormedFirst indexed;
  @Inject RequestsBalance balance;

  @Test
  @DisplayName("I-37：改动公开的内容、换成同一人，都会被发现")
  void changedBytesAndASingleReviewerAreFound() {
    String item = "item_id = '" + Desk.published("核对三十七").id() + "'";
    assertThat(reviewed.check().ok()).isTrue();
    bites(
        reviewed,
        "UPDATE disclosure_version SET content = content || '改' WHERE " + item,
        "UPDATE disclosure_version SET content = rtrim(content, '改') WHERE " + item);
    String reviewer = Desk.text("SELECT secrecy_reviewer FROM disclosure_version WHERE " + item);
    bites(
        reviewed,
        "UPDATE disclosure_version SET secrecy_reviewer = editor WHERE " + item,
        "UPDATE disclosure_version SET secrecy_reviewer = '" + reviewer + "' WHERE " + item);
  }

  @Test
  @DisplayName("I-39：换过的索引号、早于成文的公开，都会被发现")
  void aChangedIndexNumberAndAnEarlyPublicationAreFound() {
    String item = "id = '" + Desk.published("核对三十九").id() + "'";
    String index = Desk.text("SELECT index_no FROM disclosure_item WHERE " + item);
    bites(
        indexed,
        "UPDATE disclosure_item SET index_no = 'X/2023-00001' WHERE " + item,
        "UPDATE disclosure_item SET index_no = '" + index + "' WHERE " + item);
    bites(
        indexed,
        "UPDATE disclosure_item SET first_published_on = '2023-05-01' WHERE " + item,
        "UPDATE disclosure_item SET first_published_on = '2023-05-30' WHERE " + item);
  }

  @Test
  @DisplayName("I-40：收件与答复对不上会被发现")
  void requestsThatDoNotBalanceAreFound() {
    Case request = Desk.received("2002-03-01");
    String where = "id = '" + request.id() + "'";
    assertThat(balance.check().ok()).isTrue();
    bites(
        balance,
        "UPDATE disclosure_request SET replied_on = '2002-03-05' WHERE " + where,
        "UPDATE disclosure_request SET replied_on = NULL WHERE " + where);
  }

  private static void bites(IntegrityCheck check, String harm, String cure) {
    change(harm);
    try {
      assertThat(check.check().ok()).as(check.id()).isFalse();
    } finally {
      change(cure);
    }
    assertThat(check.check().ok()).as(check.id()).isTrue();
  }
}
