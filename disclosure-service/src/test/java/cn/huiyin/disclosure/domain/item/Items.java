package cn.huiyin.disclosure.domain.item;

import cn.huiyin.disclosure.domain.item.draft.Content;
import cn.huiyin.disclosure.domain.item.draft.DisclosureCategory;
import cn.huiyin.disclosure.domain.item.draft.Draft;
import cn.huiyin.disclosure.domain.item.draft.IndexNumber;
import cn.huiyin.events.disclosure.DisclosureMode;
import cn.huiyin.events.disclosure.DisclosurePlatform;
import cn.huiyin.kit.casework.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Object mother: items as far along as a test needs them. */
public final class Items {
  public static final LocalDate FORMED = LocalDate.of(2023, 5, 22);
  public static final Instant NOW = Instant.parse("2023-05-30T02:00:00Z");
  public static final Actor EDITOR = new Actor("editor", "DISCLOSURE_EDITOR", null, null);
  public static final Actor HEAD = new Actor("head", "UNIT_HEAD", null, null);
  public static final Actor SECRECY = new Actor("secrecy", "SECRECY_REVIEWER", null, null);
  public static final Content WORDING = new Content("领导接访安排", "时间与地点", "每周三上午接访。");

  private Items() {}

  public static DisclosureItem drafted() {
    return drafted(WORDING);
  }

  public static DisclosureItem drafted(Content wording) {
    Draft draft =
        new Draft(
            "GK-1",
            new IndexNumber("ORG", 2023, 1),
            DisclosureCategory.D03,
            DisclosureMode.PROACTIVE,
            FORMED,
            wording);
    return DisclosureItem.draft(new UUID(0, 1), draft, EDITOR, FORMED);
  }

  public static DisclosureItem approved() {
    DisclosureItem item = drafted();
    review(item);
    return item;
  }

  public static DisclosureItem published() {
    DisclosureItem item = approved();
    item.publish(DisclosurePlatform.COUNTY_PORTAL, FORMED.plusDays(1), NOW);
    return item;
  }

  public static DisclosureItem corrected() {
    DisclosureItem item = published();
    item.draftCorrection(new Content("领导接访安排", "时间", "每周四接访。"), "更正时间", EDITOR, on(2));
    item.check("第二十一条", EDITOR, on(2));
    item.agree(HEAD, on(2));
    item.approve(SECRECY, on(2));
    item.publish(DisclosurePlatform.COUNTY_PORTAL, on(2), NOW);
    return item;
  }

  public static void review(DisclosureItem item) {
    item.check("第二十一条", EDITOR, FORMED);
    item.agree(HEAD, FORMED);
    item.approve(SECRECY, FORMED);
  }

  public static LocalDate on(int days) {
    return FORMED.plusDays(days);
  }
}
