package cn.huiyin.disclosure.domain.request;

import static cn.huiyin.disclosure.domain.request.RequestAct.ABANDON;
import static cn.huiyin.disclosure.domain.request.RequestAct.APPROVE_REPLY;
import static cn.huiyin.disclosure.domain.request.RequestAct.ASK_CORRECTION;
import static cn.huiyin.disclosure.domain.request.RequestAct.CLOSE;
import static cn.huiyin.disclosure.domain.request.RequestAct.CONSULT_THIRD_PARTY;
import static cn.huiyin.disclosure.domain.request.RequestAct.CORRECT;
import static cn.huiyin.disclosure.domain.request.RequestAct.DRAFT_REPLY;
import static cn.huiyin.disclosure.domain.request.RequestAct.EXTEND;
import static cn.huiyin.disclosure.domain.request.RequestAct.OPEN_LITIGATION;
import static cn.huiyin.disclosure.domain.request.RequestAct.OPEN_RECONSIDERATION;
import static cn.huiyin.disclosure.domain.request.RequestAct.REDO;
import static cn.huiyin.disclosure.domain.request.RequestAct.REPLY;
import static cn.huiyin.disclosure.domain.request.RequestAct.TAKE_THIRD_PARTY_ANSWER;
import static cn.huiyin.disclosure.domain.request.RequestAct.TAKE_UP;
import static cn.huiyin.disclosure.domain.request.RequestStage.ABANDONED;
import static cn.huiyin.disclosure.domain.request.RequestStage.APPROVED;
import static cn.huiyin.disclosure.domain.request.RequestStage.CLOSED;
import static cn.huiyin.disclosure.domain.request.RequestStage.CORRECTED;
import static cn.huiyin.disclosure.domain.request.RequestStage.CORRECTION_ASKED;
import static cn.huiyin.disclosure.domain.request.RequestStage.LITIGATION;
import static cn.huiyin.disclosure.domain.request.RequestStage.PROCESSING;
import static cn.huiyin.disclosure.domain.request.RequestStage.RECEIVED;
import static cn.huiyin.disclosure.domain.request.RequestStage.RECONSIDERATION;
import static cn.huiyin.disclosure.domain.request.RequestStage.REPLIED;
import static cn.huiyin.disclosure.domain.request.RequestStage.REPLY_DRAFT;
import static cn.huiyin.disclosure.domain.request.RequestStage.THIRD_PARTY;

import cn.huiyin.disclosure.domain.lifecycle.Lifecycle;

/**
 * 公开申请的状态转换表 (DOMAIN 5.3). A reply may be given at once (第三十三条: 能够当场答复的, 应当当场答复), and to somebody
 * who has not corrected yet, when the organ can do without.
 */
public final class RequestLifecycle {
  /** The table. */
  public static final Lifecycle<RequestStage, RequestAct> TABLE =
      new Lifecycle<RequestStage, RequestAct>()
          .from(RECEIVED)
          .on(ASK_CORRECTION)
          .to(CORRECTION_ASKED)
          .under("30")
          .from(CORRECTION_ASKED)
          .on(CORRECT)
          .to(CORRECTED)
          .under("30")
          .from(CORRECTION_ASKED)
          .on(ABANDON)
          .to(ABANDONED)
          .under("30")
          .from(RECEIVED, CORRECTED)
          .on(TAKE_UP)
          .to(PROCESSING)
          .under("33")
          .from(RECEIVED, CORRECTED, PROCESSING)
          .on(CONSULT_THIRD_PARTY)
          .to(THIRD_PARTY)
          .under("32")
          .from(THIRD_PARTY)
          .on(TAKE_THIRD_PARTY_ANSWER)
          .to(PROCESSING)
          .under("32")
          .from(RECEIVED)
          .on(EXTEND)
          .to(RECEIVED)
          .under("33")
          .from(CORRECTED)
          .on(EXTEND)
          .to(CORRECTED)
          .under("33")
          .from(PROCESSING)
          .on(EXTEND)
          .to(PROCESSING)
          .under("33")
          .from(THIRD_PARTY)
          .on(EXTEND)
          .to(THIRD_PARTY)
          .under("33")
          .from(PROCESSING)
          .on(DRAFT_REPLY)
          .to(REPLY_DRAFT)
          .under("36")
          .from(REPLY_DRAFT)
          .on(APPROVE_REPLY)
          .to(APPROVED)
          .under("36")
          .from(RECEIVED, CORRECTION_ASKED, CORRECTED, ABANDONED)
          .on(REPLY)
          .to(REPLIED)
          .under("33")
          .from(PROCESSING, THIRD_PARTY, APPROVED)
          .on(REPLY)
          .to(REPLIED)
          .under("36")
          .from(REPLIED)
          .on(OPEN_RECONSIDERATION)
          .to(RECONSIDERATION)
          .under("51")
          .from(REPLIED, RECONSIDERATION)
          .on(OPEN_LITIGATION)
          .to(LITIGATION)
          .under("51")
          .from(RECONSIDERATION, LITIGATION)
          .on(REDO)
          .to(PROCESSING)
          .under("51")
          .from(REPLIED, RECONSIDERATION, LITIGATION)
          .on(CLOSE)
          .to(CLOSED)
          .under("51");

  private RequestLifecycle() {}
}
