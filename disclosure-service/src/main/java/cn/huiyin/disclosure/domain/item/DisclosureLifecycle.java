package cn.huiyin.disclosure.domain.item;

import static cn.huiyin.disclosure.domain.item.DisclosureAct.AGREE;
import static cn.huiyin.disclosure.domain.item.DisclosureAct.APPROVE;
import static cn.huiyin.disclosure.domain.item.DisclosureAct.CHECK;
import static cn.huiyin.disclosure.domain.item.DisclosureAct.DRAFT_CORRECTION;
import static cn.huiyin.disclosure.domain.item.DisclosureAct.DROP_CORRECTION;
import static cn.huiyin.disclosure.domain.item.DisclosureAct.DROP_LATER_CORRECTION;
import static cn.huiyin.disclosure.domain.item.DisclosureAct.EXPIRE;
import static cn.huiyin.disclosure.domain.item.DisclosureAct.PUBLISH;
import static cn.huiyin.disclosure.domain.item.DisclosureAct.PUBLISH_CORRECTION;
import static cn.huiyin.disclosure.domain.item.DisclosureAct.PUBLISH_ELSEWHERE;
import static cn.huiyin.disclosure.domain.item.DisclosureAct.REFER;
import static cn.huiyin.disclosure.domain.item.DisclosureAct.REJECT;
import static cn.huiyin.disclosure.domain.item.DisclosureAct.REVISE;
import static cn.huiyin.disclosure.domain.item.DisclosureAct.TAKE_UP_SECRECY_REVIEW;
import static cn.huiyin.disclosure.domain.item.DisclosureAct.WITHDRAW;
import static cn.huiyin.disclosure.domain.item.DisclosureStage.APPROVED;
import static cn.huiyin.disclosure.domain.item.DisclosureStage.CORRECTED;
import static cn.huiyin.disclosure.domain.item.DisclosureStage.DRAFT;
import static cn.huiyin.disclosure.domain.item.DisclosureStage.EXPIRED;
import static cn.huiyin.disclosure.domain.item.DisclosureStage.NOT_PUBLIC;
import static cn.huiyin.disclosure.domain.item.DisclosureStage.PUBLISHED;
import static cn.huiyin.disclosure.domain.item.DisclosureStage.REFERRED;
import static cn.huiyin.disclosure.domain.item.DisclosureStage.SECRECY_REVIEW;
import static cn.huiyin.disclosure.domain.item.DisclosureStage.SELF_CHECK;
import static cn.huiyin.disclosure.domain.item.DisclosureStage.UNIT_HEAD_OK;
import static cn.huiyin.disclosure.domain.item.DisclosureStage.WITHDRAWN;

import cn.huiyin.disclosure.domain.lifecycle.Lifecycle;

/**
 * 公开信息的状态转换表 (DOMAIN 5.2). A correction goes through the same review from DRAFT on, while the
 * version before it stays open; a leak in that version can be withdrawn at any point of it.
 */
public final class DisclosureLifecycle {
  /** The table. */
  public static final Lifecycle<DisclosureStage, DisclosureAct> TABLE =
      new Lifecycle<DisclosureStage, DisclosureAct>()
          .from(DRAFT, SELF_CHECK)
          .on(REVISE)
          .to(DRAFT)
          .under("17")
          .from(DRAFT)
          .on(CHECK)
          .to(SELF_CHECK)
          .under("17")
          .from(SELF_CHECK)
          .on(AGREE)
          .to(UNIT_HEAD_OK)
          .under("17")
          .from(UNIT_HEAD_OK)
          .on(TAKE_UP_SECRECY_REVIEW)
          .to(SECRECY_REVIEW)
          .under("17")
          .from(UNIT_HEAD_OK, SECRECY_REVIEW)
          .on(REFER)
          .to(REFERRED)
          .under("17")
          .from(UNIT_HEAD_OK, SECRECY_REVIEW, REFERRED)
          .on(APPROVE)
          .to(APPROVED)
          .under("17")
          .from(SELF_CHECK, UNIT_HEAD_OK, SECRECY_REVIEW, REFERRED)
          .on(REJECT)
          .to(NOT_PUBLIC)
          .under("14–16")
          .from(SELF_CHECK, UNIT_HEAD_OK, SECRECY_REVIEW, REFERRED)
          .on(DROP_CORRECTION)
          .to(PUBLISHED)
          .under("14–16")
          .from(SELF_CHECK, UNIT_HEAD_OK, SECRECY_REVIEW, REFERRED)
          .on(DROP_LATER_CORRECTION)
          .to(CORRECTED)
          .under("14–16")
          .from(APPROVED)
          .on(PUBLISH)
          .to(PUBLISHED)
          .under("26")
          .from(APPROVED)
          .on(PUBLISH_CORRECTION)
          .to(CORRECTED)
          .under("6")
          .from(PUBLISHED)
          .on(PUBLISH_ELSEWHERE)
          .to(PUBLISHED)
          .under("23")
          .from(CORRECTED)
          .on(PUBLISH_ELSEWHERE)
          .to(CORRECTED)
          .under("23")
          .from(PUBLISHED, CORRECTED)
          .on(DRAFT_CORRECTION)
          .to(DRAFT)
          .under("6")
          .from(PUBLISHED, CORRECTED)
          .on(EXPIRE)
          .to(EXPIRED)
          .under("12")
          .from(DRAFT, SELF_CHECK, UNIT_HEAD_OK, SECRECY_REVIEW, REFERRED, APPROVED)
          .on(WITHDRAW)
          .to(WITHDRAWN)
          .under("6")
          .from(PUBLISHED, CORRECTED, EXPIRED)
          .on(WITHDRAW)
          .to(WITHDRAWN)
          .under("6");

  private DisclosureLifecycle() {}
}
