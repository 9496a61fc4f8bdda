package cn.huiyin.petition.domain.stage;

import static cn.huiyin.kit.calendar.StatutoryClock.REREVIEW30;
import static cn.huiyin.kit.calendar.StatutoryClock.REREVIEW_WIN30;
import static cn.huiyin.kit.calendar.StatutoryClock.REVIEW30;
import static cn.huiyin.kit.calendar.StatutoryClock.REVIEW_WIN30;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.INTAKE;
import static cn.huiyin.petition.domain.stage.ActorRole.PETITIONER;
import static cn.huiyin.petition.domain.stage.ActorRole.REVIEWER;
import static cn.huiyin.petition.domain.stage.ActorRole.SYSTEM;
import static cn.huiyin.petition.domain.stage.ClockEffect.excludesTimeFrom;
import static cn.huiyin.petition.domain.stage.ClockEffect.restores;
import static cn.huiyin.petition.domain.stage.ClockEffect.resumes;
import static cn.huiyin.petition.domain.stage.ClockEffect.starts;
import static cn.huiyin.petition.domain.stage.ClockEffect.stops;
import static cn.huiyin.petition.domain.stage.PetitionAct.ADMIT_LATE_REQUEST;
import static cn.huiyin.petition.domain.stage.PetitionAct.CLOSE_REREVIEW_HEARING;
import static cn.huiyin.petition.domain.stage.PetitionAct.DECIDE_REREVIEW;
import static cn.huiyin.petition.domain.stage.PetitionAct.DECIDE_REVIEW;
import static cn.huiyin.petition.domain.stage.PetitionAct.DRAFT_REVIEW_OPINION;
import static cn.huiyin.petition.domain.stage.PetitionAct.FILE_FINALITY;
import static cn.huiyin.petition.domain.stage.PetitionAct.FINALISE_MATTER;
import static cn.huiyin.petition.domain.stage.PetitionAct.LAPSE_REVIEW_WINDOW;
import static cn.huiyin.petition.domain.stage.PetitionAct.OPEN_REREVIEW_HEARING;
import static cn.huiyin.petition.domain.stage.PetitionAct.ORDER_REDO;
import static cn.huiyin.petition.domain.stage.PetitionAct.REASSIGN_REVIEW;
import static cn.huiyin.petition.domain.stage.PetitionAct.RECOGNISE_FINALITY;
import static cn.huiyin.petition.domain.stage.PetitionAct.REFUSE_LATE_REREVIEW;
import static cn.huiyin.petition.domain.stage.PetitionAct.REFUSE_LATE_REVIEW;
import static cn.huiyin.petition.domain.stage.PetitionAct.REFUSE_REREVIEW;
import static cn.huiyin.petition.domain.stage.PetitionAct.REFUSE_REVIEW;
import static cn.huiyin.petition.domain.stage.PetitionAct.REQUEST_REREVIEW;
import static cn.huiyin.petition.domain.stage.PetitionAct.REQUEST_REVIEW;
import static cn.huiyin.petition.domain.stage.PetitionAct.RETURN_FINALITY;
import static cn.huiyin.petition.domain.stage.PetitionAct.REVOKE_ON_REREVIEW;
import static cn.huiyin.petition.domain.stage.PetitionAct.REVOKE_ON_REVIEW;
import static cn.huiyin.petition.domain.stage.PetitionAct.SERVE_REREVIEW_OPINION;
import static cn.huiyin.petition.domain.stage.PetitionAct.SERVE_REVIEW_OPINION;
import static cn.huiyin.petition.domain.stage.PetitionStage.CONCLUDED;
import static cn.huiyin.petition.domain.stage.PetitionStage.FINAL;
import static cn.huiyin.petition.domain.stage.PetitionStage.FINALITY_FILED;
import static cn.huiyin.petition.domain.stage.PetitionStage.FINAL_RECOGNISED;
import static cn.huiyin.petition.domain.stage.PetitionStage.IN_HANDLING;
import static cn.huiyin.petition.domain.stage.PetitionStage.OPINION_SERVED;
import static cn.huiyin.petition.domain.stage.PetitionStage.REREVIEW_PENDING;
import static cn.huiyin.petition.domain.stage.PetitionStage.REVIEWED;
import static cn.huiyin.petition.domain.stage.PetitionStage.REVIEW_PENDING;

import cn.huiyin.kit.calendar.StatutoryClock;
import java.util.List;

/** 复查、复核、终结 (第三十五、三十六条). */
final class ReviewChapter extends Chapter {
  private ReviewChapter() {}

  static List<TransitionBuilder> rows() {
    return List.of(
        // 期满是时间经过，不是步骤：期限内提出而后录入的请求仍可登记。
        from(OPINION_SERVED, REVIEWED)
            .on(LAPSE_REVIEW_WINDOW)
            .by(SYSTEM)
            .aside()
            .to(CONCLUDED)
            .under("35")
            .clock(stops(REVIEW_WIN30), stops(REREVIEW_WIN30)),
        // 期满后提出的请求仍须登记并书面答复。
        from(OPINION_SERVED, CONCLUDED)
            .on(REQUEST_REVIEW)
            .by(PETITIONER, INTAKE, REVIEWER)
            .to(REVIEW_PENDING)
            .under("35")
            .withDocument("复查申请书、收件回执")
            .clock(stops(REVIEW_WIN30), starts(REVIEW30))
            .keptBy(Keeper.REVIEWER),
        from(REVIEW_PENDING)
            .on(REFUSE_REVIEW)
            .by(REVIEWER)
            .to(OPINION_SERVED)
            .under("35")
            .withDocument("不予受理告知书")
            .clock(stops(REVIEW30), resumes(REVIEW_WIN30))
            .keptBy(Keeper.UNIT),
        from(REVIEW_PENDING)
            .on(REFUSE_LATE_REVIEW)
            .by(REVIEWER)
            .to(CONCLUDED)
            .under("35")
            .withDocument("不予受理告知书")
            .clock(stops(REVIEW30))
            .keptBy(Keeper.UNIT),
        // 因不可抗力等正当理由耽误的，比照民事诉讼法第八十六条（DOMAIN 2.9）。
        from(REVIEW_PENDING)
            .on(ADMIT_LATE_REQUEST)
            .by(REVIEWER)
            .staying()
            .under("35")
            .clock(restores(REVIEW_WIN30)),
        from(REVIEW_PENDING)
            .on(DRAFT_REVIEW_OPINION)
            .by(REVIEWER)
            .staying()
            .under("35")
            .withDocument("复查意见书稿"),
        from(REVIEW_PENDING)
            .on(REASSIGN_REVIEW)
            .by(BUREAU_HEAD)
            .staying()
            .under("35")
            .withDocument("移送函")
            .keptBy(Keeper.REVIEWER),
        from(REVIEW_PENDING)
            .on(DECIDE_REVIEW)
            .by(BUREAU_HEAD)
            .to(REVIEWED)
            .under("35")
            .withDocument("复查意见书")
            .clock(stops(REVIEW30)),
        from(REVIEW_PENDING)
            .on(REVOKE_ON_REVIEW)
            .by(BUREAU_HEAD)
            .to(PetitionStage.REDO)
            .under("35")
            .withDocument("复查意见书")
            .clock(stops(REVIEW30)),
        from(REVIEWED)
            .on(SERVE_REVIEW_OPINION)
            .by(REVIEWER)
            .staying()
            .under("35")
            .withDocument("送达回证")
            .clock(starts(REREVIEW_WIN30)),
        from(REVIEWED, CONCLUDED)
            .on(REQUEST_REREVIEW)
            .by(PETITIONER, INTAKE, REVIEWER)
            .to(REREVIEW_PENDING)
            .under("36")
            .withDocument("复核申请书、收件回执")
            .clock(stops(REREVIEW_WIN30), starts(REREVIEW30))
            .keptBy(Keeper.REVIEWER),
        from(REREVIEW_PENDING)
            .on(REFUSE_REREVIEW)
            .by(REVIEWER)
            .to(REVIEWED)
            .under("36")
            .withDocument("不予受理告知书")
            .clock(stops(REREVIEW30), resumes(REREVIEW_WIN30)),
        from(REREVIEW_PENDING)
            .on(REFUSE_LATE_REREVIEW)
            .by(REVIEWER)
            .to(CONCLUDED)
            .under("36")
            .withDocument("不予受理告知书")
            .clock(stops(REREVIEW30))
            .keptBy(Keeper.UNIT),
        from(REREVIEW_PENDING)
            .on(ADMIT_LATE_REQUEST)
            .by(REVIEWER)
            .staying()
            .under("36")
            .clock(restores(REREVIEW_WIN30)),
        from(REREVIEW_PENDING)
            .on(OPEN_REREVIEW_HEARING)
            .by(REVIEWER)
            .staying()
            .under("36")
            .withDocument("听证通知"),
        from(REREVIEW_PENDING)
            .on(CLOSE_REREVIEW_HEARING)
            .by(REVIEWER)
            .staying()
            .under("36")
            .withDocument("听证笔录")
            .clock(excludesTimeFrom(REREVIEW30)),
        from(REREVIEW_PENDING)
            .on(DRAFT_REVIEW_OPINION)
            .by(REVIEWER)
            .staying()
            .under("36")
            .withDocument("复核意见书稿"),
        from(REREVIEW_PENDING)
            .on(REASSIGN_REVIEW)
            .by(BUREAU_HEAD)
            .staying()
            .under("36")
            .withDocument("移送函")
            .keptBy(Keeper.REVIEWER),
        from(REREVIEW_PENDING)
            .on(DECIDE_REREVIEW)
            .by(BUREAU_HEAD)
            .to(FINAL)
            .under("36")
            .withDocument("复核意见书")
            .clock(stops(REREVIEW30)),
        from(REREVIEW_PENDING)
            .on(REVOKE_ON_REREVIEW)
            .by(BUREAU_HEAD)
            .to(PetitionStage.REDO)
            .under("36")
            .withDocument("复核意见书")
            .clock(stops(REREVIEW30)),
        from(FINAL)
            .on(SERVE_REREVIEW_OPINION)
            .by(REVIEWER)
            .staying()
            .under("36")
            .withDocument("送达回证"),
        from(PetitionStage.REDO)
            .on(ORDER_REDO)
            .by(BUREAU_HEAD, SYSTEM)
            .to(IN_HANDLING)
            .under("35")
            .withDocument("责令重办通知")
            .clock(starts(StatutoryClock.REDO))
            .keptBy(Keeper.UNIT),
        from(FINAL).on(FINALISE_MATTER).by(SYSTEM).staying().under("36"),
        from(FINAL)
            .on(FILE_FINALITY)
            .by(BUREAU_HEAD)
            .to(FINALITY_FILED)
            .under("36")
            .withDocument("终结备案材料"),
        from(FINALITY_FILED)
            .on(RECOGNISE_FINALITY)
            .by(BUREAU_HEAD)
            .to(FINAL_RECOGNISED)
            .under("36")
            .withDocument("终结认定书"),
        from(FINALITY_FILED)
            .on(RETURN_FINALITY)
            .by(BUREAU_HEAD)
            .to(FINAL)
            .under("36")
            .withDocument("退回通知"));
  }
}
